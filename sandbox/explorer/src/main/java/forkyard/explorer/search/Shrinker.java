package forkyard.explorer.search;

import forkyard.explorer.search.Schedule.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Makes a schedule easier to follow: fewer preemptions first, then fewer turns, as long as the run shows the same. */
final class Shrinker {
    private static final int MOST_TRIES = 400;

    private final Explorer explorer;
    private final Predicate<Run> same;
    private final BooleanSupplier hasTime;
    private int tries;

    Shrinker(Explorer explorer, Predicate<Run> same, BooleanSupplier hasTime) {
        this.explorer = explorer;
        this.same = same;
        this.hasTime = hasTime;
    }

    Run shrink(Run found) {
        Run best = found;
        Optional<Run> better = Optional.of(found);
        while (better.isPresent()) {
            best = better.get();
            better = improve(best);
        }
        return best;
    }

    private Optional<Run> improve(Run best) {
        Schedule schedule = best.schedule();
        for (int i = 0; i < schedule.turns().size(); i++) {
            for (List<Turn> candidate : candidates(schedule.turns(), i)) {
                if (tries++ >= MOST_TRIES || !hasTime.getAsBoolean()) {
                    return Optional.empty();
                }
                Run tried = explorer.play(new Replay(schedule.with(candidate)));
                if (same.test(tried) && isSimpler(tried, best)) {
                    return Optional.of(tried);
                }
            }
        }
        return Optional.empty();
    }

    /** The schedule with nothing from this turn on; without this turn; and with this turn as long as it can be. */
    private static List<List<Turn>> candidates(List<Turn> turns, int i) {
        List<Turn> without = new ArrayList<>(turns);
        without.remove(i);
        List<Turn> longer = new ArrayList<>(turns);
        longer.set(i, new Turn(turns.get(i).thread(), Integer.MAX_VALUE));
        return List.of(turns.subList(0, i), without, longer);
    }

    private static boolean isSimpler(Run a, Run b) {
        return a.preemptions() < b.preemptions()
                || a.preemptions() == b.preemptions()
                        && a.execution().switches().count()
                                < b.execution().switches().count();
    }
}
