package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The speed of a correct submission: forks until the stopping rule says enough. */
public final class Measuring {
    /** So many pairs thrown away mean that this machine is too busy to measure on. */
    static final int MOST_DISCARDED = 20;

    /** So many in one fork end it with what it has: the time is looked at between forks. */
    private static final int MOST_DISCARDED_IN_A_FORK = 5;

    /** Nobody waits longer for a figure. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** So many forks give the curve, which is not ranked: the last before there can be a decision, so that figures come early. */
    private static final int CURVE_FORKS = 3;

    private final Forks forks;
    private final Terms terms;
    private final Progress progress;
    private final LongSupplier clock;
    private final Tally tally;

    /** Measures one fork. */
    @FunctionalInterface
    public interface Forks {
        /** @param discardsLeft after so many disturbed pairs it gives up with what it has */
        Fork measure(Part part, int discardsLeft) throws InterruptedException;
    }

    /** What a fork is for. */
    public enum Part {
        /** All cores. */
        RANKED,
        /** All cores, and then each smaller number of them. */
        RANKED_AND_CURVE
    }

    /** One fork. */
    public sealed interface Fork {
        int discarded();

        /** Its clean pairs: fewer than wanted, perhaps none, if the machine was too busy. */
        record Timed(ForkTimes times) implements Fork {
            @Override
            public int discarded() {
                return times.discarded();
            }
        }

        /** A trial did not end with a right answer. */
        record Failed(Verdict verdict, int discarded) implements Fork {}
    }

    /** What measuring came to; {@code verdict} is null if the speed is enough. */
    public record Measured(
            @Nullable Verdict verdict, @Nullable Speedup speedup, List<ForkTimes> forks) {}

    /** @param clock in nanoseconds */
    public Measuring(Forks forks, Terms terms, Progress progress, LongSupplier clock) {
        this.forks = forks;
        this.terms = terms;
        this.progress = progress;
        this.clock = clock;
        this.tally = new Tally(terms);
    }

    /** Measures, with the curve. */
    public Measured measure() throws InterruptedException {
        return measure(true);
    }

    /** The ranked figure alone. */
    public Measured withoutCurve() throws InterruptedException {
        return measure(false);
    }

    private Measured measure(boolean curve) throws InterruptedException {
        Speedup soFar = null;
        long deadline = clock.getAsLong() + LONGEST.toNanos();
        while (true) {
            int fork = tally.ranked() + 1;
            progress.report(new Progress.Step.Measuring(
                    fork, StoppingRule.MOST_FORKS, soFar, "Measuring pair " + fork + " of JVMs."));
            Part part = curve && isOfCurve(fork) ? Part.RANKED_AND_CURVE : Part.RANKED;
            Fork next = forks.measure(part, discardsOfNextFork(tally.discarded()));
            tally.discard(next.discarded());
            switch (next) {
                case Fork.Failed failed -> {
                    return new Measured(failed.verdict(), null, tally.forks());
                }
                case Fork.Timed(ForkTimes times) -> {
                    if (times.pairs().stream().anyMatch(pair -> pair.p() == terms.parallelism())) {
                        tally.add(times);
                        soFar = tally.speedup(false);
                    }
                }
            }
            // Neither depends on what was measured, so it may be any number of forks that decide.
            boolean last = clock.getAsLong() > deadline || tally.discarded() >= MOST_DISCARDED;
            List<Double> logRatios = tally.logRatios();
            StoppingRule.Decision decision = last
                    ? StoppingRule.decideLast(logRatios, terms.required())
                    : StoppingRule.decide(logRatios, terms.required());
            if (decision == StoppingRule.Decision.UNDECIDED && !StoppingRule.isEnough(logRatios)) {
                return tooBusy();
            }
            if (decision != StoppingRule.Decision.GO_ON) {
                return ended(decision);
            }
        }
    }

    /** @param discarded so far */
    static int discardsOfNextFork(int discarded) {
        return Math.min(MOST_DISCARDED_IN_A_FORK, MOST_DISCARDED - discarded);
    }

    private boolean isOfCurve(int fork) {
        return terms.parallelism() > 1
                && fork > StoppingRule.FEWEST_FORKS - CURVE_FORKS
                && fork <= StoppingRule.FEWEST_FORKS;
    }

    private Measured ended(StoppingRule.Decision decision) {
        Speedup speedup = tally.speedup(true);
        Verdict foul = Fouls.of(tally, terms, speedup);
        Verdict verdict = foul != null
                ? foul
                : switch (decision) {
                    case GO_ON, FAST_ENOUGH -> null;
                    case TOO_SLOW ->
                        new Verdict.TooSlow(new Exhibit.Measured(Sentences.tooSlow(speedup, terms), speedup));
                    case UNDECIDED ->
                        new Verdict.Inconclusive(new Exhibit.Measured(Sentences.undecided(speedup, terms), speedup));
                };
        return new Measured(verdict, speedup, tally.forks());
    }

    private Measured tooBusy() {
        Speedup speedup = tally.ranked() > 1 ? tally.speedup(true) : tally.nothing(true);
        return new Measured(
                new Verdict.Inconclusive(new Exhibit.Measured(Sentences.tooBusy(tally.discarded()), speedup)),
                speedup,
                tally.forks());
    }
}
