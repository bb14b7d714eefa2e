package forkyard.server.judge.measure;

import java.util.List;
import java.util.Set;

/**
 * When to stop measuring and what to say: the forks are looked at after 5, 8 and 12 only. Precise to 3 % and on one side of what
 * is required is the end; so is the last look.
 */
public final class StoppingRule {
    public static final int MOST_FORKS = 12;

    static final int FEWEST_FORKS = 5;
    private static final Set<Integer> LOOKS = Set.of(FEWEST_FORKS, 8, MOST_FORKS);
    private static final double PRECISE = 0.03;

    private StoppingRule() {}

    /** Whether these are enough to say anything. */
    static boolean isEnough(List<Double> forks) {
        return forks.size() >= FEWEST_FORKS;
    }

    /** What to do after a fork. */
    public enum Decision {
        GO_ON,
        FAST_ENOUGH,
        TOO_SLOW,
        /** The interval straddles what is required. */
        UNDECIDED
    }

    /** @param required the least speedup that passes; 0 where any does */
    public static Decision decide(List<Double> forks, double required) {
        return LOOKS.contains(forks.size()) ? look(forks, required, forks.size() == MOST_FORKS) : Decision.GO_ON;
    }

    /**
     * As {@link #decide}, when the time is up: that does not depend on what was measured, so it may be any number of forks. Fewer than
     * usual can only show that it is too slow, by their wider interval: what is slow takes long.
     */
    static Decision decideLast(List<Double> forks, double required) {
        if (isEnough(forks)) {
            return look(forks, required, true);
        }
        return forks.size() > 1 && Interval.of(forks).high() < required ? Decision.TOO_SLOW : Decision.UNDECIDED;
    }

    private static Decision look(List<Double> forks, double required, boolean last) {
        Interval interval = Interval.of(forks);
        if (interval.low() >= required && (last || interval.halfWidth() < PRECISE)) {
            return Decision.FAST_ENOUGH;
        }
        if (interval.high() < required) {
            return Decision.TOO_SLOW;
        }
        return last ? Decision.UNDECIDED : Decision.GO_ON;
    }
}
