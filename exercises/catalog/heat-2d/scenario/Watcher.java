import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks again and again at which threads are there, and which of them are at work. It does not ask who is at work at
 * the same time: a thread that was woken shows that only once it has a processor, and on a busy machine those of a
 * barrier come one by one.
 */
final class Watcher implements Runnable {
    private static final int ROOM = 64;

    private final Thread caller = Thread.currentThread();
    private final Set<Thread> strangers = new HashSet<>(Thread.getAllStackTraces().keySet());
    private final Map<Thread, Integer> atWork = new HashMap<>();
    private final Set<Thread> different = new HashSet<>();
    private volatile boolean ended;

    @Override
    public void run() {
        strangers.add(Thread.currentThread());
        while (!ended) {
            look();
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void end() {
        ended = true;
    }

    /** For each thread that was at work when it was looked at, the caller too, how often. */
    int[] atWork() {
        return atWork.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many threads were seen that were not there before. */
    int different() {
        return different.size();
    }

    private void look() {
        count(caller);
        Thread[] alive = new Thread[Thread.activeCount() + ROOM];
        for (int i = Thread.enumerate(alive) - 1; i >= 0; i--) {
            if (!strangers.contains(alive[i]) && alive[i].isAlive()) {
                count(alive[i]);
                different.add(alive[i]);
            }
        }
    }

    private void count(Thread thread) {
        if (thread.getState() == Thread.State.RUNNABLE) {
            atWork.merge(thread, 1, Integer::sum);
        }
    }
}
