package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The speed of a correct submission: forks until the stopping rule says enough. */
public final class Measuring {
    /** So many pairs thrown away mean that this machine is too busy to measure on. */
    private static final int MOST_DISCARDED = 20;

    /** Nobody waits longer for a figure. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Forks forks;
    private final int parallelism;
    private final double required;
    private final Progress progress;
    private final LongSupplier clock;

    /** Measures one fork. */
    @FunctionalInterface
    public interface Forks {
        /** @param discardsLeft after so many disturbed pairs it gives up with what it has */
        Fork measure(int discardsLeft) throws InterruptedException;
    }

    /** One fork. */
    public sealed interface Fork {
        int discarded();

        /** Its clean pairs; fewer than wanted, perhaps none, if the machine was too busy. */
        record Timed(List<Pair> pairs, int discarded) implements Fork {}

        /** A trial did not end with a right answer. */
        record Failed(Verdict verdict, int discarded) implements Fork {}
    }

    /** What measuring came to; {@code verdict} is null if the speed is enough. */
    public record Measured(
            @Nullable Verdict verdict, @Nullable Speedup speedup, List<ForkTimes> forks) {}

    /**
     * @param required the least speedup that passes
     * @param clock in nanoseconds
     */
    public Measuring(Forks forks, int parallelism, double required, Progress progress, LongSupplier clock) {
        this.clock = clock;
        this.forks = forks;
        this.parallelism = parallelism;
        this.required = required;
        this.progress = progress;
    }

    /** More cores are asked for than this machine has. */
    public static Measured notHere(int p, int cores, double required) {
        Speedup none = new Speedup(p, 0, 0, 0, required, true, 0, 0, List.of());
        String sentence = "A speedup on " + p + " cores is not measurable here: this machine has " + cores
                + ". Your solution is correct.";
        return new Measured(new Verdict.Inconclusive(new Exhibit.Measured(sentence, none)), none, List.of());
    }

    public Measured measure() throws InterruptedException {
        List<ForkTimes> times = new ArrayList<>();
        List<Double> logRatios = new ArrayList<>();
        int discarded = 0;
        Speedup soFar = null;
        long deadline = clock.getAsLong() + LONGEST.toNanos();
        while (true) {
            int fork = logRatios.size() + 1;
            progress.report(new Progress.Step.Measuring(
                    fork, StoppingRule.MOST_FORKS, soFar, "Measuring pair " + fork + " of JVMs."));
            Fork next = forks.measure(MOST_DISCARDED - discarded);
            discarded += next.discarded();
            switch (next) {
                case Fork.Failed failed -> {
                    return new Measured(failed.verdict(), null, times);
                }
                case Fork.Timed timed -> {
                    if (timed.pairs().isEmpty() || discarded >= MOST_DISCARDED) {
                        return tooBusy(logRatios, discarded, times);
                    }
                    times.add(new ForkTimes(timed.pairs(), timed.discarded()));
                    logRatios.add(meanLogRatio(timed.pairs()));
                }
            }
            soFar = speedup(logRatios, discarded, false);
            boolean timeIsUp = clock.getAsLong() > deadline;
            if (timeIsUp && !StoppingRule.isEnough(logRatios)) {
                return tooBusy(logRatios, discarded, times);
            }
            StoppingRule.Decision decision =
                    timeIsUp ? StoppingRule.decideLast(logRatios, required) : StoppingRule.decide(logRatios, required);
            if (decision != StoppingRule.Decision.GO_ON) {
                return ended(decision, speedup(logRatios, discarded, true), times);
            }
        }
    }

    private Measured ended(StoppingRule.Decision decision, Speedup speedup, List<ForkTimes> times) {
        Verdict verdict = switch (decision) {
            case GO_ON, FAST_ENOUGH -> null;
            case TOO_SLOW ->
                new Verdict.TooSlow(new Exhibit.Measured(
                        sentence(speedup) + String.format(Locale.ROOT, " At least %.2f is asked for.", required),
                        speedup));
            case UNDECIDED ->
                new Verdict.Inconclusive(new Exhibit.Measured(
                        sentence(speedup)
                                + String.format(
                                        Locale.ROOT,
                                        " That leaves open whether it reaches the %.2f that is asked for; submit it"
                                                + " again when this machine has less to do.",
                                        required),
                        speedup));
        };
        return new Measured(verdict, speedup, times);
    }

    private Measured tooBusy(List<Double> logRatios, int discarded, List<ForkTimes> times) {
        Speedup speedup = logRatios.size() > 1 ? speedup(logRatios, discarded, true) : nothing(discarded);
        String sentence = "This machine was too busy with other work to measure"
                + (discarded == 0
                        ? ""
                        : ": " + discarded + (discarded == 1 ? " pair" : " pairs") + " of trials had to be discarded")
                + ". Your solution is correct; submit it again later.";
        return new Measured(new Verdict.Inconclusive(new Exhibit.Measured(sentence, speedup)), speedup, times);
    }

    private Speedup nothing(int discarded) {
        return new Speedup(parallelism, 0, 0, 0, required, true, 0, discarded, List.of());
    }

    private Speedup speedup(List<Double> logRatios, int discarded, boolean isFinal) {
        Interval interval = Interval.of(logRatios);
        // One fork has no interval yet; JSON has no infinity.
        double high = Double.isInfinite(interval.high()) ? interval.value() : interval.high();
        double low = interval.low() == 0 ? interval.value() : interval.low();
        return new Speedup(
                parallelism,
                interval.value(),
                low,
                high,
                required,
                isFinal,
                logRatios.size(),
                discarded,
                List.of(new Speedup.Point(parallelism, interval.value(), low, high)));
    }

    /** "1.82 times faster on 2 cores, 95 % sure it is between 1.78 and 1.86." */
    public static String sentence(Speedup s) {
        return String.format(
                Locale.ROOT,
                "%.2f times as fast as sequential on %d cores, 95 %% sure it is between %.2f and %.2f.",
                s.value(),
                s.p(),
                s.low(),
                s.high());
    }

    private static double meanLogRatio(List<Pair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> Math.log((double) pair.baseline().toNanos()
                        / Math.max(1, pair.submission().toNanos())))
                .average()
                .orElseThrow();
    }
}
