package forkyard.harness.runner;

import forkyard.wire.FromRunner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** Ends a trial that has committed: waits a moment for threads that are about to end, and reports those that stay. */
final class Leftovers {
    private static final long GRACE_MILLIS = 200;
    private static final long POLL_MILLIS = 5;
    private static final int STILL_POLLS = 6;

    private final StudentThreads threads;
    private final Snapshots snapshots;
    private final Set<Thread> reported = Collections.newSetFromMap(new WeakHashMap<>());

    Leftovers(StudentThreads threads, Snapshots snapshots) {
        this.threads = threads;
        this.snapshots = snapshots;
    }

    /** Starts a thread that sends the answer when the trial's thread has ended; nothing, if the trial failed. */
    Thread after(Thread main, Trial trial, Outbox outbox) {
        Thread finisher = new Thread(() -> finish(main, trial, outbox), "forkyard-finisher");
        finisher.setDaemon(true);
        finisher.start();
        return finisher;
    }

    private void finish(Thread main, Trial trial, Outbox outbox) {
        try {
            main.join();
            byte[] answer = trial.answer();
            if (answer != null) {
                List<Thread> left = settled();
                outbox.send(new FromRunner.Answered(trial.number(), answer, snapshots.of(left)));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the harness", e);
        }
    }

    /** Those that stay: the grace ends early once all that are left have been still for a while or were here before. */
    private List<Thread> settled() throws InterruptedException {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        int still = 0;
        List<Thread> left = threads.leftovers();
        while (still < STILL_POLLS && System.nanoTime() < end && hasNew(left)) {
            Thread.sleep(POLL_MILLIS);
            List<Thread> now = threads.leftovers();
            still = now.equals(left) && Snapshots.allWait(now) ? still + 1 : 0;
            left = now;
        }
        reported.addAll(left);
        return new ArrayList<>(left);
    }

    private boolean hasNew(List<Thread> left) {
        return !reported.containsAll(left);
    }
}
