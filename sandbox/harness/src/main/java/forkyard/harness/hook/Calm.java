package forkyard.harness.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Gives threads that were just started a head start: the caller waits until every other thread waits, sleeps or has ended. What
 * it waits in is neither a park, which would eat a permit of the student's, nor fails when interrupted.
 */
public final class Calm {
    private static final long SETTLE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long BUDGET_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** A thread that was just woken still looks asleep. */
    private static final int QUIET_LOOKS = 6;

    private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    /** Those that settle now, in order; the latest goes on first, so that a child settles before its parent. */
    private static final List<Thread> SETTLING = new ArrayList<>();

    private static volatile Watch watch = List::of;
    private static long spent;

    private Calm() {}

    /** Tells which threads there are; the runner knows. */
    @FunctionalInterface
    public interface Watch {
        List<Thread> threads();
    }

    /** Begins a trial with a fresh budget. */
    public static void begin(Watch threads) {
        synchronized (SETTLING) {
            watch = threads;
            spent = 0;
        }
    }

    /** In place of {@link Thread#start()} where it is named as a method. */
    public static void start(Thread thread) {
        thread.start();
        settle();
    }

    /** Waits until the others are still, for a moment at most. */
    public static void settle() {
        Thread self = Thread.currentThread();
        long start = System.nanoTime();
        long end;
        synchronized (SETTLING) {
            end = start + Math.min(SETTLE_NANOS, BUDGET_NANOS - spent);
            SETTLING.add(self);
        }
        int quiet = 0;
        while (quiet < QUIET_LOOKS && System.nanoTime() < end) {
            quiet = isAnyBusy(self) ? 0 : quiet + 1;
            pause();
        }
        synchronized (SETTLING) {
            SETTLING.remove(self);
            spent += System.nanoTime() - start;
        }
    }

    private static boolean isAnyBusy(Thread self) {
        List<Thread> later;
        List<Thread> settling;
        synchronized (SETTLING) {
            settling = List.copyOf(SETTLING);
            later = settling.subList(settling.indexOf(self) + 1, settling.size());
        }
        int busy = 0;
        for (Thread each : watch.threads()) {
            if (each != self && (settling.contains(each) ? later.contains(each) : isRunning(each))) {
                busy++;
            }
        }
        return busy > (self.isVirtual() ? 1 : 0); // a virtual thread's carrier runs
    }

    private static boolean isRunning(Thread thread) {
        return switch (thread.getState()) {
            case NEW, RUNNABLE -> true;
            case BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> false;
        };
    }

    private static void pause() {
        if (Thread.currentThread().isInterrupted()) {
            Thread.yield();
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(LOOK_NANOS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
