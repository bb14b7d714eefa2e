package forkyard.mpi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kit.Judge;

/** Tells the judge what the ranks of this JVM log. It sleeps for good while nothing is new, so that a JVM whose ranks all wait is seen to rest. */
final class Reporter {
    /** Calls of so long go together, and of longer and longer as long as there are many: the judge's work is not the submission's. */
    private static final long SHORTEST_NANOS = 10_000_000;

    private static final long LONGEST_NANOS = 100_000_000;

    private final List<Log> logs = new ArrayList<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("forkyard-reporter").unstarted(this::run);
    private volatile boolean news;

    synchronized Log logOf(int rank) {
        Log log = new Log(rank, this);
        logs.add(log);
        return log;
    }

    void start() {
        thread.start();
    }

    void wake() {
        if (!news) {
            news = true;
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        long pause = SHORTEST_NANOS;
        while (true) {
            long idle = System.nanoTime();
            while (!news) {
                LockSupport.park(this);
            }
            boolean busy = System.nanoTime() - idle < LONGEST_NANOS;
            pause = busy ? Math.min(2 * pause, LONGEST_NANOS) : SHORTEST_NANOS;
            rest(pause);
            news = false;
            flush();
        }
    }

    /** Whatever is new meanwhile. */
    private static void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private synchronized void flush() {
        logs.forEach(Log::flush);
    }

    /** All that has been logged, and then this. */
    void last(String kind, int rank, Object what) {
        flush();
        say(kind, rank, what);
    }

    void say(String kind, int rank, Object what) {
        Judge.ask(kind, rank, what);
    }
}
