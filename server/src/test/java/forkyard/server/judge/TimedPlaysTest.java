package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A timed trial that is a play: the author's own solutions play it too. */
class TimedPlaysTest {
    private static final Duration PAGE = Duration.ofMillis(10);

    @Test
    void theBaselineWaitsForEachAnswerAndWhoAsksForNothingWaitsForNone() throws Exception {
        Exercise exercise = Catalog.load(Path.of(System.getProperty("forkyard.catalog"))).exercises().stream()
                .filter(each -> each.slug().equals("crawler-threads"))
                .findFirst()
                .orElseThrow();
        try (RealJudge judge = new RealJudge()) {
            Gauge.Transport transport = judge.gauge().transport(exercise).orElseThrow();

            assertThat(transport.baseline()).isGreaterThanOrEqualTo(PAGE.multipliedBy(transport.size() + 1));
            assertThat(transport.nothing()).isLessThan(transport.baseline());
        }
    }
}
