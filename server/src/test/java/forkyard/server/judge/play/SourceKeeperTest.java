package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.Caps;
import forkyard.wire.FromRunner.Request;
import forkyard.wire.Source;
import forkyard.wire.Source.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SourceKeeperTest {
    private static final long START = System.nanoTime();
    private static final Duration TICK = Duration.ofSeconds(1);

    private final SourceKeeper sources = new SourceKeeper(List.of(new Source(
            "site",
            10,
            List.of(
                    new Entry("a", 10, "", new byte[] {1}),
                    new Entry("slow", 60, "", new byte[] {2}),
                    new Entry("gated", 20, "gate", new byte[] {3})))));

    @Test
    void nothingIsAnsweredBeforeItsTimeAndEachOnce() {
        ask("a", 1, 0);

        assertThat(sources.due(at(9))).isNull();
        assertThat(sources.owes()).isTrue();
        assertThat(tickets(10)).containsExactly(1L);
        assertThat(tickets(10)).isEmpty();
        assertThat(sources.owes()).isFalse();
    }

    @Test
    void answersComeInTheOrderInWhichTheyAreDue() {
        ask("slow", 1, 0);
        ask("a", 2, 1);
        ask("nowhere", 3, 2);

        assertThat(tickets(59)).containsExactly(2L, 3L);
        assertThat(tickets(60)).containsExactly(1L);
    }

    @Test
    void theTimeRunsFromTheRequestHoweverLateTheJudgeLooks() {
        ask("a", 1, 0);
        ask("a", 2, 8);

        assertThat(tickets(17)).containsExactly(1L);
        assertThat(tickets(18)).containsExactly(2L);
    }

    @Test
    void whatIsNotThereIsSaidAfterTheSameTime() {
        ask("nowhere", 1, 0);

        assertThat(sources.due(at(9))).isNull();
        SourceKeeper.Answered answered = Objects.requireNonNull(sources.due(at(10)));
        assertThat(answered.reply().found()).isFalse();
        assertThat(answered.reply().value()).isEmpty();
        assertThat(answered.request().key()).isEqualTo("nowhere");
    }

    @Test
    void theJudgeWaitsUntilTheNextAnswerIsDueAndNoLonger() {
        assertThat(sources.untilDue(at(0), TICK)).isEqualTo(TICK);
        ask("slow", 1, 0);
        ask("a", 2, 0);

        assertThat(sources.untilDue(at(4), TICK)).isEqualTo(Duration.ofMillis(6));
        assertThat(sources.untilDue(at(30), TICK)).isZero();
        assertThat(sources.untilDue(at(4), Duration.ofMillis(1))).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void afterTheEndNobodyIsAnswered() {
        ask("a", 1, 0);
        sources.close();

        assertThat(tickets(1_000)).isEmpty();
        assertThat(sources.untilDue(at(1_000), TICK)).isEqualTo(TICK);
    }

    @Test
    void howManyWereOpenAtOnceIsCounted() {
        ask("a", 1, 0);
        ask("a", 2, 0);
        tickets(10);
        ask("a", 3, 10);

        assertThat(sources.mostOpen()).isEqualTo(2);
    }

    @Test
    void whoAsksForTooMuchAtOnceIsNotListenedToAnyMore() {
        for (int i = 0; i < Caps.REQUESTS; i++) {
            assertThat(sources.isFull()).isFalse();
            ask("slow", i, 0);
        }

        assertThat(sources.isFull()).isTrue();
    }

    @Test
    void behindAGateTheTimeRunsFromItsPassage() {
        assertThat(sources.asked(request("gated", 1), at(0))).isEqualTo("gate");
        assertThat(sources.owes()).isFalse();
        assertThat(tickets(1_000)).isEmpty();

        assertThat(sources.passed(1, at(1_000))).isTrue();
        assertThat(sources.passed(1, at(1_000))).isFalse();
        assertThat(tickets(1_019)).isEmpty();
        assertThat(tickets(1_020)).containsExactly(1L);
    }

    @Test
    void aSourceThatTheCaseDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> sources.asked(new Request(1, 1, "elsewhere", "a", 1, "t"), at(0)))
                .hasMessageContaining("elsewhere");
    }

    private void ask(String key, long ticket, long millis) {
        assertThat(sources.asked(request(key, ticket), at(millis))).isEmpty();
    }

    private List<Long> tickets(long millis) {
        List<Long> tickets = new ArrayList<>();
        for (var next = sources.due(at(millis)); next != null; next = sources.due(at(millis))) {
            tickets.add(next.reply().ticket());
        }
        return tickets;
    }

    private static Request request(String key, long ticket) {
        return new Request(1, ticket, "site", key, ticket, "t" + ticket);
    }

    private static long at(long millis) {
        return START + Duration.ofMillis(millis).toNanos();
    }
}
