package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Rematch.Standing;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * The speeds of several submissions beside one baseline: forks until every interval is narrow enough. A fork has the baseline and all who
 * are still in, and counts for all of them.
 */
public final class SideBySide {
    /** Nobody waits longer, for each program that is timed. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final int contenders;
    private final Forks forks;
    private final Terms terms;
    private final Progress progress;
    private final LongSupplier clock;
    private final SortedMap<Integer, Tally> in = new TreeMap<>();
    private final SortedMap<Integer, Standing> standings = new TreeMap<>();
    private int discarded;

    /** Measures one fork. */
    @FunctionalInterface
    public interface Forks {
        /**
         * @param in who takes part, by their numbers
         * @param discardsLeft after so many disturbed rounds it gives up with what it has
         */
        Fork measure(List<Integer> in, int discardsLeft) throws InterruptedException;
    }

    /**
     * One fork.
     *
     * @param times of those who are in to its end; their pairs are from the same rounds
     * @param out whose trial did not end with a right answer
     * @param discarded rounds
     */
    public record Fork(Map<Integer, ForkTimes> times, Map<Integer, Verdict> out, int discarded) {
        public Fork {
            times = Map.copyOf(times);
            out = Map.copyOf(out);
        }
    }

    /**
     * Of so many, numbered from 0.
     *
     * @param clock in nanoseconds
     */
    public SideBySide(int contenders, Forks forks, Terms terms, Progress progress, LongSupplier clock) {
        this.contenders = contenders;
        this.forks = forks;
        this.terms = terms;
        this.progress = progress;
        this.clock = clock;
        for (int number = 0; number < contenders; number++) {
            in.put(number, new Tally(terms));
        }
    }

    /** One standing for each, in their order. */
    public List<Standing> measure() throws InterruptedException {
        long deadline =
                clock.getAsLong() + LONGEST.multipliedBy(contenders + 1L).toNanos();
        while (!in.isEmpty()) {
            int fork = in.values().iterator().next().ranked() + 1;
            progress.report(new Progress.Step.Measuring(
                    fork, StoppingRule.MOST_FORKS, null, "Measuring fork " + fork + " of JVMs."));
            take(forks.measure(List.copyOf(in.keySet()), Measuring.discardsOfNextFork(discarded)));
            // Neither depends on what was measured, so it may be any number of forks that decide.
            boolean last = clock.getAsLong() > deadline || discarded >= Measuring.MOST_DISCARDED;
            if (last || in.values().stream().allMatch(SideBySide::isPrecise)) {
                break;
            }
        }
        in.forEach((number, tally) -> standings.put(number, standing(tally)));
        return List.copyOf(standings.values());
    }

    private void take(Fork fork) {
        discarded += fork.discarded();
        fork.out().forEach((number, verdict) -> {
            in.remove(number);
            standings.put(number, new Standing.Out(verdict));
        });
        in.forEach((number, tally) -> {
            tally.discard(fork.discarded());
            ForkTimes times = fork.times().get(number);
            if (times != null && !times.pairs().isEmpty()) {
                tally.add(times);
            }
        });
    }

    /** Any speed will do: what is required was reached when it was first judged. */
    private static boolean isPrecise(Tally tally) {
        return StoppingRule.decide(tally.logRatios(), 0) != StoppingRule.Decision.GO_ON;
    }

    private Standing standing(Tally tally) {
        if (!StoppingRule.isEnough(tally.logRatios())) {
            return new Standing.Out(new Verdict.Inconclusive(
                    new Exhibit.Measured(Sentences.tooBusyForAll(discarded), tally.nothing(true))));
        }
        Speedup speedup = tally.speedup(true);
        Verdict foul = Fouls.of(tally, terms, speedup);
        return foul == null ? new Standing.Figure(speedup, tally.forks()) : new Standing.Out(foul);
    }
}
