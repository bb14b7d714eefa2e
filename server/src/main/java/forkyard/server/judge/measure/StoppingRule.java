package forkyard.server.judge.measure;

import java.util.List;
import java.util.Set;

/**
 * When to stop measuring and what to say: the forks are looked at after 5, 8 and 12 only. Precise to 3 % and on one side of what
 * is required is the end; so is the last look.
 */
public final class StoppingRule {
    public static final int MOST_FORKS = 12;

    private static final Set<Integer> LOOKS = Set.of(5, 8, MOST_FORKS);
    private static final double PRECISE = 0.03;

    private StoppingRule() {}

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
        if (!LOOKS.contains(forks.size())) {
            return Decision.GO_ON;
        }
        Interval interval = Interval.of(forks);
        boolean last = forks.size() == MOST_FORKS;
        if (interval.low() >= required && (last || interval.halfWidth() < PRECISE)) {
            return Decision.FAST_ENOUGH;
        }
        if (interval.high() < required) {
            return Decision.TOO_SLOW;
        }
        return last ? Decision.UNDECIDED : Decision.GO_ON;
    }
}
