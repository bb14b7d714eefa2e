package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.measure.Measuring.Fork;
import forkyard.server.judge.measure.Measuring.Measured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On times that are made up: what is said of them, and when enough is enough. */
class MeasuringTest {
    private static final double REQUIRED = 1.4;
    private static final Duration BASELINE = Duration.ofMillis(300);

    private final List<Speedup> shown = new ArrayList<>();
    private long now;

    @Test
    void aFigureIsShownAfterEachForkAndTheFirstLookIsEnoughForAClearOne() throws Exception {
        Measured measured = measure(discardsLeft -> timed(1.8, 0));

        assertThat(measured.verdict()).isNull();
        assertThat(measured.forks()).hasSize(5);
        assertThat(shown).hasSize(4).noneMatch(Speedup::isFinal);
        Speedup speedup = Objects.requireNonNull(measured.speedup());
        assertThat(speedup.isFinal()).isTrue();
        assertThat(speedup.value()).isBetween(1.79, 1.81);
    }

    @Test
    void oneThatIsSurelyBelowIsTooSlowWithItsFigures() throws Exception {
        Measured measured = measure(discardsLeft -> timed(1.1, 1));

        assertThat(measured.verdict()).isInstanceOf(Verdict.TooSlow.class);
        assertThat(sentence(measured)).contains("1.10 times as fast").contains("At least 1.40");
        assertThat(Objects.requireNonNull(measured.speedup()).discarded()).isEqualTo(5);
    }

    @Test
    void whatStraddlesIsInconclusiveAfterTheLastFork() throws Exception {
        int[] fork = {0};
        Measured measured = measure(discardsLeft -> timed(fork[0]++ % 2 == 0 ? 1.3 : 1.5, 0));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(measured.forks()).hasSize(StoppingRule.MOST_FORKS);
    }

    @Test
    void aMachineThatIsTooBusyIsNotHeldAgainstTheStudent() throws Exception {
        Measured measured = measure(discardsLeft -> new Fork.Timed(List.of(), discardsLeft));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(sentence(measured)).contains("too busy").contains("20 pairs");
    }

    @Test
    void whenTheTimeIsUpWhatThereIsDecidesIfItIsEnough() throws Exception {
        int[] fork = {0};
        Measured measured = measure(discardsLeft -> {
            now += Duration.ofSeconds(16).toNanos();
            return timed(fork[0]++ % 2 == 0 ? 1.7 : 1.9, 0);
        });

        assertThat(measured.verdict()).isNull();
        assertThat(measured.forks()).hasSize(6);
    }

    @Test
    void whenTheTimeIsUpAfterTooFewForksNothingIsSaid() throws Exception {
        Measured measured = measure(discardsLeft -> {
            now += Duration.ofSeconds(60).toNanos();
            return timed(1.1, 0);
        });

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(sentence(measured)).contains("too busy").doesNotContain("discarded");
    }

    @Test
    void aWrongAnswerEndsIt() throws Exception {
        Verdict wrong = new Verdict.RuntimeError(new Exhibit.Thrown("It threw.", "", "", "", List.of()));
        Measured measured = measure(discardsLeft -> new Fork.Failed(wrong, 0));

        assertThat(measured.verdict()).isSameAs(wrong);
        assertThat(measured.speedup()).isNull();
    }

    private Measured measure(Measuring.Forks forks) throws InterruptedException {
        return new Measuring(
                        forks,
                        2,
                        REQUIRED,
                        step -> {
                            if (step instanceof Progress.Step.Measuring measuring && measuring.soFar() != null) {
                                shown.add(measuring.soFar());
                            }
                        },
                        () -> now)
                .measure();
    }

    private static Fork timed(double speedup, int discarded) {
        Duration submission = Duration.ofNanos(Math.round(BASELINE.toNanos() / speedup));
        return new Fork.Timed(List.of(new Pair(BASELINE, submission), new Pair(BASELINE, submission)), discarded);
    }

    private static String sentence(Measured measured) {
        return Objects.requireNonNull(measured.verdict()).exhibit().sentence();
    }
}
