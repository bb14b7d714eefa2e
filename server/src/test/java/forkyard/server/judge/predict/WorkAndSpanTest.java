package forkyard.server.judge.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forkyard.server.judge.Predicted;
import forkyard.wire.FromRunner.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkAndSpanTest {
    /** A table that Cilkview printed for a program of 307 502 918 instructions and 253 405 spawns. */
    @ParameterizedTest
    @CsvSource({
        "2, 1.72, 2.00",
        "4, 2.69, 4.00",
        "8, 3.74, 8.00",
        "16, 4.65, 16.00",
        "32, 5.30, 32.00",
        "64, 5.70, 52.42"
    })
    void estimatesWhatCilkviewDoes(int p, double low, double high) {
        WorkAndSpan seen = new WorkAndSpan(307_502_918, 5_866_402, 29_393_897, 253_405);

        assertThat(seen.low(p)).isCloseTo(low, within(0.005));
        assertThat(seen.high(p)).isCloseTo(high, within(0.005));
    }

    @Test
    void oneCoreIsAsFastAsOneCore() {
        WorkAndSpan serial = new WorkAndSpan(1_000, 1_000, 1_000, 0);

        assertThat(serial.scaling().points().getFirst()).isEqualTo(new Predicted.Point(1, 1, 1));
        assertThat(serial.parallelism()).isEqualTo(1);
    }

    @Test
    void whoForksAndJoinsAtOnceLosesTheWaysOfTheTasksAlone() {
        long burdens = 10 * 2 * Counted.BURDEN;
        WorkAndSpan serial = new WorkAndSpan(3_000_000, 3_000_000, 3_000_000 + burdens, 10);

        assertThat(serial.low(64)).isCloseTo(3.0 / 3.3, within(1e-9));
        assertThat(serial.high(64)).isEqualTo(1);
    }

    @Test
    void theBoundsAreInOrder() {
        Predicted.Scaling scaling = new WorkAndSpan(1_000_000, 40_000, 160_000, 40).scaling();

        assertThat(scaling.points()).extracting(Predicted.Point::p).containsExactly(1, 2, 4, 8, 16, 32, 64);
        assertThat(scaling.points()).allSatisfy(point -> assertThat(point.low()).isLessThanOrEqualTo(point.high()));
        assertThat(scaling.points().getLast().high()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0", // no work
        "-5, -5, -5, 0",
        "100, 101, 101, 0", // the span is longer than the work
        "100, 50, 40, 1", // a burden below nothing
        "100, 50, 90000, 1", // one fork cannot cost so much
        "100, 50, 60, -1",
        "100, 50, 60, 101", // a fork takes a bytecode
        "9223372036854775807, 50, 60, 1",
        "100, 50, 9223372036854775807, 100"
    })
    void whatCannotBeIsNotTaken(long work, long span, long burdenedSpan, long forks) {
        assertThat(WorkAndSpan.of(new Counted(1, work, span, burdenedSpan, forks)))
                .isEmpty();
    }

    @Test
    void whatCanBeIsTaken() {
        long burdened = 50 + 2 * Counted.BURDEN;

        assertThat(WorkAndSpan.of(new Counted(1, 100, 50, burdened, 1)))
                .contains(new WorkAndSpan(100, 50, burdened, 1));
    }
}
