package forkyard.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sees which threads there are, and which of them are at work. It does not ask who is at work at the same time: a thread that was woken
 * shows that only once it has a processor, and on a busy machine those of a barrier come one by one.
 */
public final class ThreadWatch extends Watch {
    private static final int ROOM = 64;

    private final Thread caller = Thread.currentThread();
    private final Set<Thread> strangers =
            new HashSet<>(Thread.getAllStackTraces().keySet());
    private final Map<Thread, Integer> atWork = new HashMap<>();
    private final Set<Thread> ofEarlierTimes = new HashSet<>();
    private final Set<Thread> different = new HashSet<>();
    private int most;
    private int mostDifferent;

    /** For each thread that was at work when it was looked at, the caller too, how often. */
    public int[] atWork() {
        return atWork.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many threads were seen that were not there before; of all times that the work was done, the most. */
    public int different() {
        return mostDifferent;
    }

    /** The most of those that were there at once. */
    public int most() {
        return most;
    }

    @Override
    void begins() {
        ofEarlierTimes.addAll(different);
        different.clear();
    }

    @Override
    boolean look() {
        boolean working = count(caller);
        Thread[] alive = new Thread[Thread.activeCount() + ROOM];
        int there = 0;
        for (int i = Thread.enumerate(alive) - 1; i >= 0; i--) {
            if (!strangers.contains(alive[i]) && !isWatcher(alive[i]) && alive[i].isAlive()) {
                working |= count(alive[i]);
                different.add(alive[i]);
                there++;
            }
        }
        different.removeAll(ofEarlierTimes);
        most = Math.max(most, there);
        mostDifferent = Math.max(mostDifferent, different.size());
        return working;
    }

    private boolean count(Thread thread) {
        boolean working = thread.getState() == Thread.State.RUNNABLE;
        if (working) {
            atWork.merge(thread, 1, Integer::sum);
        }
        return working;
    }
}
