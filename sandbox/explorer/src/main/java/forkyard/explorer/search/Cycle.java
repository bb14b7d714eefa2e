package forkyard.explorer.search;

import forkyard.explorer.run.Trace.Step;
import java.util.List;

/** Whether threads do the same over and over: same steps, same values, at the end of a run that does not end. */
final class Cycle {
    /** Who has done the same so often will do it for ever. */
    private static final int ROUNDS = 10;

    private static final int FEWEST_STEPS = 200;

    private Cycle() {}

    /** How many of the last steps are rounds of a cycle; 0 if there is none. */
    static int atTheEndOf(List<Step> steps) {
        for (int period = 1; period * ROUNDS <= steps.size(); period++) {
            int rounds = Math.max(FEWEST_STEPS, period * ROUNDS);
            if (repeats(steps, period, rounds)) {
                return rounds;
            }
        }
        return 0;
    }

    private static boolean repeats(List<Step> steps, int period, int atLeast) {
        if (atLeast > steps.size()) {
            return false;
        }
        for (int i = steps.size() - 1; i >= steps.size() - atLeast + period; i--) {
            if (!steps.get(i).equals(steps.get(i - period))) {
                return false;
            }
        }
        return true;
    }
}
