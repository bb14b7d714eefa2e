package forkyard.server.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Limits;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.play.Outcome;
import forkyard.server.testing.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void aCaseThatHadItsWholeTimeAndOneThatOthersLeftTooLittleAreToldApart() throws Exception {
        Limits limits = TestServer.catalog().find("plain-words").orElseThrow().limits();
        Verdicts verdicts = new Verdicts(Set.of("Solution.java"), limits);

        assertThat(sentence(verdicts, limits.perCase())).startsWith("It was not done after 10 s");
        assertThat(sentence(verdicts, Duration.ofSeconds(-1)))
                .startsWith("All cases together were not done after 60 s");
    }

    private static String sentence(Verdicts verdicts, Duration allowed) {
        Verdict verdict = verdicts.of(new Outcome.OutOfTime(allowed, List.of()), "some case");
        return Objects.requireNonNull(verdict).exhibit().sentence();
    }
}
