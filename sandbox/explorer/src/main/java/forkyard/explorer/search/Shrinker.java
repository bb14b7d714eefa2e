package forkyard.explorer.search;

import forkyard.explorer.run.Ending;
import forkyard.explorer.search.Finding.Failed;
import forkyard.explorer.search.Schedule.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a failing schedule easier to follow: fewer preemptions first, then fewer turns, as long as the run ends the same way. */
final class Shrinker {
    private static final int MOST_TRIES = 400;

    private final Explorer explorer;
    private final long deadline;
    private int tries;

    /** @param deadline of {@link System#nanoTime} */
    Shrinker(Explorer explorer, long deadline) {
        this.explorer = explorer;
        this.deadline = deadline;
    }

    Failed shrink(Failed found) {
        Failed best = found;
        Optional<Failed> better = Optional.of(found);
        while (better.isPresent()) {
            best = better.get();
            better = improve(best);
        }
        return best;
    }

    private Optional<Failed> improve(Failed best) {
        List<Turn> turns = best.schedule().turns();
        for (int i = 0; i < turns.size(); i++) {
            for (List<Turn> candidate : candidates(turns, i)) {
                if (tries++ >= MOST_TRIES || System.nanoTime() > deadline) {
                    return Optional.empty();
                }
                Schedule schedule = new Schedule(candidate, best.schedule().woken());
                Failed tried = explorer.play(new Replay(schedule)).failed();
                if (sameWay(explorer, tried.ending(), best.ending()) && isSimpler(tried, best)) {
                    return Optional.of(tried);
                }
            }
        }
        return Optional.empty();
    }

    /** The schedule without this turn; with this turn as long as it can be; and with nothing after it. */
    private static List<List<Turn>> candidates(List<Turn> turns, int i) {
        List<Turn> without = new ArrayList<>(turns);
        without.remove(i);
        List<Turn> longer = new ArrayList<>(turns);
        longer.set(i, new Turn(turns.get(i).thread(), Integer.MAX_VALUE));
        return List.of(turns.subList(0, i), without, longer);
    }

    private static boolean isSimpler(Failed a, Failed b) {
        return a.preemptions() < b.preemptions()
                || a.preemptions() == b.preemptions()
                        && a.schedule().turns().size() < b.schedule().turns().size();
    }

    /** Whether two runs went wrong alike. */
    static boolean sameWay(Explorer explorer, Ending a, Ending b) {
        return switch (a) {
            case Ending.Threw one ->
                b instanceof Ending.Threw other
                        && one.thrown().getClass() == other.thrown().getClass();
            case Ending.Returned one -> b instanceof Ending.Returned && explorer.isWrong(one);
            case Ending.Livelock _, Ending.TooLong _ -> b instanceof Ending.Livelock || b instanceof Ending.TooLong;
            case Ending.Deadlock _, Ending.Exited _, Ending.Abandoned _, Ending.Unexplorable _ ->
                a.getClass() == b.getClass();
        };
    }
}
