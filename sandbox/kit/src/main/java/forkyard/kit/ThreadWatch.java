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
    private final Set<Thread> different = new HashSet<>();
    private int most;

    private ThreadWatch() {}

    public static ThreadWatch started() {
        ThreadWatch watch = new ThreadWatch();
        watch.start();
        return watch;
    }

    /** For each thread that was at work when it was looked at, the caller too, how often. */
    public int[] atWork() {
        return atWork.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many threads were seen that were not there before. */
    public int different() {
        return different.size();
    }

    /** The most of those that were there at once. */
    public int most() {
        return most;
    }

    @Override
    void look() {
        count(caller);
        Thread[] alive = new Thread[Thread.activeCount() + ROOM];
        int there = 0;
        for (int i = Thread.enumerate(alive) - 1; i >= 0; i--) {
            if (!strangers.contains(alive[i]) && !isWatcher(alive[i]) && alive[i].isAlive()) {
                count(alive[i]);
                different.add(alive[i]);
                there++;
            }
        }
        most = Math.max(most, there);
    }

    private void count(Thread thread) {
        if (thread.getState() == Thread.State.RUNNABLE) {
            atWork.merge(thread, 1, Integer::sum);
        }
    }
}
