package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Speed;
import forkyard.server.judge.Evidence.ForkTimes;
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
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** On times that are made up: what is said of them, and when enough is enough. */
class MeasuringTest {
    private static final double REQUIRED = 1.4;
    private static final Duration BASELINE = Duration.ofMillis(300);
    private static final Terms TERMS =
            new Terms(Speed.Bound.CPU, 1000, 2, REQUIRED, OptionalDouble.of(1.3), 0.01, 0.002, true, "here");
    private static final Terms LATENCY =
            new Terms(Speed.Bound.LATENCY, 1000, 2, REQUIRED, OptionalDouble.empty(), 0.01, 0.002, true, "here");

    private final List<Speedup> shown = new ArrayList<>();
    private final List<Measuring.Part> parts = new ArrayList<>();
    private long now;

    @Test
    void aFigureIsShownAfterEachForkAndTheFirstLookIsEnoughForAClearOne() throws Exception {
        Measured measured = measure((part, discardsLeft) -> timed(1.8, 0));

        assertThat(measured.verdict()).isNull();
        assertThat(measured.forks()).hasSize(5);
        assertThat(shown).hasSize(4).noneMatch(Speedup::isFinal);
        Speedup speedup = Objects.requireNonNull(measured.speedup());
        assertThat(speedup.isFinal()).isTrue();
        assertThat(speedup.value()).isBetween(1.79, 1.81);
    }

    @Test
    void theCurveCanBeLeftOut() throws Exception {
        Measured measured =
                measuring(TERMS, (part, discardsLeft) -> timed(1.8, 0)).withoutCurve();

        assertThat(parts).hasSize(5).containsOnly(Measuring.Part.RANKED);
        assertThat(Objects.requireNonNull(measured.speedup()).isFinal()).isTrue();
    }

    @Test
    void oneThatIsSurelyBelowIsTooSlowWithItsFigures() throws Exception {
        Measured measured = measure((part, discardsLeft) -> timed(1.1, 1));

        assertThat(measured.verdict()).isInstanceOf(Verdict.TooSlow.class);
        assertThat(sentence(measured)).contains("1.10 times as fast").contains("At least 1.40");
        assertThat(Objects.requireNonNull(measured.speedup()).discarded()).isEqualTo(5);
    }

    @Test
    void whatStraddlesIsInconclusiveAfterTheLastFork() throws Exception {
        int[] fork = {0};
        Measured measured = measure((part, discardsLeft) -> timed(fork[0]++ % 2 == 0 ? 1.3 : 1.5, 0));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(measured.forks()).hasSize(StoppingRule.MOST_FORKS);
    }

    @Test
    void aMachineThatIsTooBusyIsNotHeldAgainstTheStudent() throws Exception {
        Measured measured = measure(
                (part, discardsLeft) -> new Fork.Timed(new ForkTimes(List.of(), discardsLeft, List.of(), null)));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(sentence(measured)).contains("too busy").contains("20 pairs");
    }

    @Test
    void whenTheTimeIsUpWhatThereIsDecidesIfItIsEnough() throws Exception {
        int[] fork = {0};
        Measured measured = measure((part, discardsLeft) -> {
            now += Duration.ofSeconds(16).toNanos();
            return timed(fork[0]++ % 2 == 0 ? 1.7 : 1.9, 0);
        });

        assertThat(measured.verdict()).isNull();
        assertThat(measured.forks()).hasSize(6);
    }

    @Test
    void whenTheTimeIsUpAfterTooFewForksNothingIsSaid() throws Exception {
        int[] fork = {0};
        Measured measured = measure((part, discardsLeft) -> {
            now += Duration.ofSeconds(60).toNanos();
            return timed(fork[0]++ % 2 == 0 ? 1.1 : 1.3, 0);
        });

        assertThat(measured.verdict()).isInstanceOf(Verdict.Inconclusive.class);
        assertThat(sentence(measured)).contains("Too few trials").doesNotContain("discarded");
    }

    @Test
    void theCurveAndWhatStandsBesideTheFigureAreShown() throws Exception {
        Speedup speedup = Objects.requireNonNull(
                measure((part, discardsLeft) -> timed(1.8, 0)).speedup());

        assertThat(speedup.curve()).extracting(Speedup.Point::p).containsExactly(1, 2);
        assertThat(speedup.curve().getFirst().value()).isBetween(0.89, 0.91);
        Speedup.Details details = Objects.requireNonNull(speedup.details());
        assertThat(details.selfScaling()).isBetween(1.99, 2.01);
        assertThat(details.overhead()).isBetween(1.10, 1.12);
        assertThat(details.cpuPerWall()).isBetween(1.89, 1.91);
        assertThat(details.transport()).isBetween(0.011, 0.013);
    }

    @Test
    void oneBusyCoreIsSequentialHoweverFast() throws Exception {
        Measured measured = measure((part, discardsLeft) -> timed(1.8, 1.02, 0, Duration.ZERO, 1.9));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Sequential.class);
        assertThat(sentence(measured)).contains("1.02 of 2 cores");
    }

    @Test
    void whereSpeedComesFromWaitingIdleCoresAreFineAndOneRequestAtATimeIsSequential() throws Exception {
        Measured together = measure(LATENCY, (part, discardsLeft) -> waiting(1.9, 2));
        Measured slow = measure(LATENCY, (part, discardsLeft) -> waiting(1.2, 2));
        Measured oneByOne = measure(LATENCY, (part, discardsLeft) -> waiting(1.0, 1));

        assertThat(together.verdict()).isNull();
        assertThat(slow.verdict()).isInstanceOf(Verdict.TooSlow.class);
        assertThat(sentence(slow)).contains("with 2 requests at once");
        assertThat(oneByOne.verdict()).isInstanceOf(Verdict.Sequential.class);
        assertThat(sentence(oneByOne)).contains("one request open at once");
    }

    @Test
    void workBetweenTrialsIsEarlyWorkOnlyAboveWhatIsNobodysFault() throws Exception {
        Measured early = measure((part, discardsLeft) -> timed(1.8, 1.9, 0, Duration.ofMillis(40), 1));
        Measured fine = measure((part, discardsLeft) -> timed(1.8, 1.9, 0, Duration.ofMillis(19), 1));

        assertThat(early.verdict()).isInstanceOf(Verdict.EarlyWork.class);
        assertThat(sentence(early)).contains("40 ms").contains("20 ms");
        assertThat(fine.verdict()).isNull();
    }

    @Test
    void unevenWorkIsUnbalancedWhereTheExerciseAsksForBalance() throws Exception {
        Measured measured = measure((part, discardsLeft) -> timed(1.5, 1.6, 0, Duration.ZERO, 1.45));

        assertThat(measured.verdict()).isInstanceOf(Verdict.Unbalanced.class);
        assertThat(sentence(measured)).contains("1.45 times its fair share").contains("1.30");
    }

    @Test
    void theCurveIsMeasuredInTheLastForksBeforeTheFirstDecisionSoThatFiguresComeEarly() throws Exception {
        int[] fork = {0};
        measure((part, discardsLeft) -> timed(fork[0]++ % 2 == 0 ? 1.3 : 1.5, 0));

        assertThat(parts).hasSize(StoppingRule.MOST_FORKS);
        assertThat(parts.subList(2, 5)).containsOnly(Measuring.Part.RANKED_AND_CURVE);
        assertThat(parts.subList(0, 2)).containsOnly(Measuring.Part.RANKED);
        assertThat(parts.subList(5, StoppingRule.MOST_FORKS)).containsOnly(Measuring.Part.RANKED);
    }

    @Test
    void whatIsSlowTakesLongAndIsToldWithFewerForks() throws Exception {
        int[] fork = {0};
        Measured measured = measure((part, discardsLeft) -> {
            now += Duration.ofSeconds(31).toNanos();
            return timed(fork[0]++ % 2 == 0 ? 0.21 : 0.22, 0);
        });

        assertThat(measured.verdict()).isInstanceOf(Verdict.TooSlow.class);
        assertThat(measured.forks()).hasSize(3);
    }

    @Test
    void aWrongAnswerEndsIt() throws Exception {
        Verdict wrong = new Verdict.RuntimeError(new Exhibit.Thrown("It threw.", "", "", "", List.of()));
        Measured measured = measure((part, discardsLeft) -> new Fork.Failed(wrong, 0));

        assertThat(measured.verdict()).isSameAs(wrong);
        assertThat(measured.speedup()).isNull();
    }

    /** Measures on these; the curve is always the same. */
    private Measured measure(Measuring.Forks ranked) throws InterruptedException {
        return measure(TERMS, ranked);
    }

    private Measured measure(Terms terms, Measuring.Forks ranked) throws InterruptedException {
        return measuring(terms, ranked).measure();
    }

    private Measuring measuring(Terms terms, Measuring.Forks ranked) {
        return new Measuring(
                (part, discardsLeft) -> {
                    parts.add(part);
                    return ranked.measure(part, discardsLeft);
                },
                terms,
                step -> {
                    if (step instanceof Progress.Step.Measuring measuring && measuring.soFar() != null) {
                        shown.add(measuring.soFar());
                    }
                },
                () -> now);
    }

    private static Fork timed(double speedup, int discarded) {
        return timed(speedup, 1.9, discarded, Duration.ofMillis(1), 1.05);
    }

    private static Fork timed(double speedup, double coresBusy, int discarded, Duration quiet, double balance) {
        Duration submission = over(speedup);
        Duration cpu = Duration.ofNanos(Math.round(submission.toNanos() * coresBusy));
        Pair ranked = new Pair(2, BASELINE, submission, cpu, 0);
        Pair alone = new Pair(1, BASELINE, over(0.9), over(0.9), 0);
        return new Fork.Timed(new ForkTimes(List.of(alone, ranked, ranked), discarded, List.of(quiet, quiet), balance));
    }

    /** Threads that hardly use the CPU. */
    private static Fork waiting(double speedup, int mostOpen) {
        Pair ranked = new Pair(2, BASELINE, over(speedup), Duration.ofMillis(5), mostOpen);
        return new Fork.Timed(new ForkTimes(List.of(ranked, ranked), 0, List.of(), null));
    }

    private static Duration over(double speedup) {
        return Duration.ofNanos(Math.round(BASELINE.toNanos() / speedup));
    }

    private static String sentence(Measured measured) {
        return Objects.requireNonNull(measured.verdict()).exhibit().sentence();
    }
}
