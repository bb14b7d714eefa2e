package forkyard.explorer.search;

import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Strategy;
import forkyard.explorer.search.Schedule.Turn;

/**
 * Follows a schedule. It is patient with one that does not quite fit, so that schedules can be cut: a turn whose thread has come further
 * already, or cannot go on, is passed over.
 */
final class Replay implements Strategy {
    private final Schedule schedule;
    private int turn;
    private int wakings;

    Replay(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Points after which the run is to be ended; 0 if none. */
    int steps() {
        return schedule.steps();
    }

    @Override
    public boolean considers(int site, boolean plain) {
        return true;
    }

    @Override
    public int choose(Choice choice) {
        for (; turn < schedule.turns().size(); turn++) {
            Turn wanted = schedule.turns().get(turn);
            int index = choice.indexOf(wanted.thread());
            if (index >= 0 && choice.passed(wanted.thread()) < wanted.until()) {
                return index;
            }
        }
        if (choice.neglected() >= 0) {
            return choice.neglected();
        }
        return choice.current() >= 0 && !choice.yielding() ? choice.current() : other(choice);
    }

    private static int other(Choice choice) {
        return choice.current() == 0 ? 1 : 0;
    }

    @Override
    public int wake(int[] threads) {
        int wanted = wakings < schedule.woken().size() ? schedule.woken().get(wakings) : -1;
        wakings++;
        for (int i = 0; i < threads.length; i++) {
            if (threads[i] == wanted) {
                return i;
            }
        }
        return 0;
    }
}
