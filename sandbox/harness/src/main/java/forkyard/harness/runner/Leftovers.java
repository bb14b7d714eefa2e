package forkyard.harness.runner;

import forkyard.harness.Link;
import forkyard.wire.ThreadSnapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends trials that have committed: waits a moment for threads that are about to end, and reports those that stay. All by one thread,
 * which is there before the student's classes: what comes later is taken for theirs, inside and outside.
 */
final class Leftovers {
    private static final long GRACE_MILLIS = 200;
    private static final long POLL_MILLIS = 5;
    private static final int STILL_POLLS = 6;

    private final StudentThreads threads;
    private final Snapshots snapshots;
    private final Set<Long> reported = new HashSet<>();
    private final Object lock = new Object();
    private @Nullable Ending next;

    /** The thread of a trial. */
    private record Ending(Thread main, Trial trial) {}

    private Leftovers(StudentThreads threads, Snapshots snapshots) {
        this.threads = threads;
        this.snapshots = snapshots;
    }

    static Leftovers started(StudentThreads threads, Snapshots snapshots) {
        Leftovers leftovers = new Leftovers(threads, snapshots);
        Thread finisher = new Thread(leftovers::finishAll, "forkyard-finisher");
        finisher.setDaemon(true);
        finisher.start();
        threads.addOurs(finisher);
        return leftovers;
    }

    /** Sends the trial's answer when its thread has ended; nothing, if the trial failed. */
    void after(Thread main, Trial trial) {
        synchronized (lock) {
            next = new Ending(main, trial);
            lock.notifyAll();
        }
    }

    private void finishAll() {
        try {
            while (true) {
                finish(awaitNext());
            }
        } catch (Throwable t) {
            Link.breakDown(t);
        } finally {
            Link.runOut();
        }
    }

    private Ending awaitNext() throws InterruptedException {
        synchronized (lock) {
            while (next == null) {
                lock.wait();
            }
            Ending ending = next;
            next = null;
            return ending;
        }
    }

    private void finish(Ending ending) throws InterruptedException {
        ending.main.join();
        if (ending.trial.isCommitted()) {
            List<ThreadSnapshot> left = snapshots.of(settled());
            left.addAll(settledVirtual());
            ending.trial.answered(left);
        }
    }

    /** Those that stay: the grace ends early once all that are left have been still for a while or were here before. */
    private List<Thread> settled() throws InterruptedException {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        int still = 0;
        List<Thread> left = threads.leftovers();
        while (still < STILL_POLLS && System.nanoTime() < end && !reported.containsAll(ids(left))) {
            Thread.sleep(POLL_MILLIS);
            List<Thread> now = threads.leftovers();
            still = ids(now).equals(ids(left)) && Snapshots.allWait(now) ? still + 1 : 0;
            left = now;
        }
        reported.addAll(ids(left));
        return left;
    }

    /** A thread's own equals may be a student's. */
    private static List<Long> ids(List<Thread> threads) {
        return threads.stream().map(Thread::threadId).toList();
    }

    /** Virtual threads that stay; seldom any, and then each look costs some milliseconds. */
    private static List<ThreadSnapshot> settledVirtual() throws InterruptedException {
        if (StudentThreads.carriers().isEmpty()) {
            return List.of();
        }
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        List<ThreadSnapshot> left = VirtualThreads.dump();
        while (!left.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(4 * POLL_MILLIS);
            left = VirtualThreads.dump();
        }
        return left;
    }
}
