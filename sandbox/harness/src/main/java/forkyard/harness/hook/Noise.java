package forkyard.harness.hook;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Delays at the points where schedules matter, and wake-ups that the specification allows but that hardly ever happen.
 *
 * <p>Delays. A program has few points where a delay shows its bug, and may pass one of them a million times. So a thread is
 * delayed with a chance that falls with the number of points it has passed: about the same number of delays in each doubling, a
 * few dozen in all. Besides, each thread has a few points, spread likewise, where it sleeps for long: an overtaken thread finds
 * what short delays do not. A delay is a spin, a yield or a sleep, never a park, which would eat the permit of the student's own
 * {@code unpark}; and an interrupted thread is not put to sleep, so the interrupt stays.
 *
 * <p>Wake-ups. {@link Object#wait()}, {@link Condition#await()} and {@link LockSupport#park()} may return for no reason. In
 * every other trial some do, after a short wait; in the others none, because such a wake-up can also heal a lost signal.
 */
public final class Noise {
    private static final int THREADS = 1 << 10;
    private static final int EARLY = 24;
    private static final int DELAYS = 10;
    private static final int LONG_DELAYS = 3;
    private static final long SHORT_NANOS = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int SPINS = 2_000;
    private static final int WAKE_UP_ONE_IN = 3;
    private static final long WAKE_UP_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    /** By thread id; two threads that share an entry only share their luck. */
    private static volatile @Nullable Dice[] dice = new Dice[THREADS];

    private static volatile long seed;
    private static volatile boolean wakeUps;

    private Noise() {}

    /** One thread's random numbers, and how many points it has passed. */
    private static final class Dice {
        private final long[] longDelays = new long[LONG_DELAYS];
        private long state;
        private long points;
        private long nextDelay;

        Dice(long seed) {
            state = seed;
            for (int i = 0; i < LONG_DELAYS; i++) {
                longDelays[i] = 1L << roll(20);
                longDelays[i] += roll(longDelays[i]);
            }
            draw();
        }

        /** Draws the next point of delay: at point n a delay comes with the chance {@code DELAYS / max(EARLY, n)}. */
        void draw() {
            double uniform = (1 + roll(1L << 52)) / (double) (1L << 52);
            double gap = -Math.log(uniform) * Math.max(EARLY, points) / DELAYS;
            nextDelay = points + 1 + (long) gap;
            for (long each : longDelays) {
                if (each > points && each < nextDelay) {
                    nextDelay = each;
                }
            }
        }

        /** A number from 0 to {@code bound} - 1 (Steele, Lea, Flood: SplitMix64). */
        long roll(long bound) {
            state += 0x9e3779b97f4a7c15L;
            long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
            z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
            return Long.remainderUnsigned(z ^ z >>> 31, bound);
        }

        boolean isLongDelay() {
            for (long each : longDelays) {
                if (each == points) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Begins a trial. */
    public static void begin(long trialSeed) {
        seed = trialSeed;
        wakeUps = (trialSeed & 1) == 0;
        dice = new Dice[THREADS];
    }

    /** Called before accesses, locks and calls in the student's code. */
    public static void point() {
        Dice mine = dice();
        if (++mine.points >= mine.nextDelay) {
            if (mine.isLongDelay()) {
                sleep(LONG_NANOS / 2 + mine.roll(LONG_NANOS / 2));
            } else {
                delay(mine);
            }
            mine.draw();
        }
    }

    /** In place of {@link Object#wait()}. */
    public static void await(Object monitor) throws InterruptedException {
        Dice mine = dice();
        if (isWakeUp(mine)) {
            monitor.wait(1);
        } else {
            monitor.wait();
        }
    }

    /** In place of {@link Object#wait(long)}. */
    public static void await(Object monitor, long millis) throws InterruptedException {
        boolean early = millis >= 0 && isWakeUp(dice());
        monitor.wait(early ? 1 : millis);
    }

    /** In place of {@link Condition#await()}. */
    public static void await(Condition condition) throws InterruptedException {
        Dice mine = dice();
        if (isWakeUp(mine)) {
            condition.await(wakeUpAfter(mine), TimeUnit.NANOSECONDS);
        } else {
            condition.await();
        }
    }

    /** In place of {@link Condition#awaitNanos}. */
    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        Dice mine = dice();
        long early = wakeUpAfter(mine);
        if (!isWakeUp(mine) || nanos <= early) {
            return condition.awaitNanos(nanos);
        }
        return nanos - early + condition.awaitNanos(early);
    }

    /** In place of {@link Condition#await(long, TimeUnit)}. */
    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        return awaitNanos(condition, unit.toNanos(time)) > 0;
    }

    /** In place of {@link LockSupport#park()}. */
    public static void park() {
        if (!isWakeUp(dice())) {
            LockSupport.park();
        }
    }

    /** In place of {@link LockSupport#park(Object)}. */
    public static void park(Object blocker) {
        if (!isWakeUp(dice())) {
            LockSupport.park(blocker);
        }
    }

    private static boolean isWakeUp(Dice mine) {
        return wakeUps && mine.roll(WAKE_UP_ONE_IN) == 0;
    }

    private static long wakeUpAfter(Dice mine) {
        return 1 + mine.roll(WAKE_UP_NANOS);
    }

    private static void delay(Dice mine) {
        switch ((int) mine.roll(4)) {
            case 0 -> Thread.yield();
            case 1 -> spin(mine.roll(SPINS));
            default -> sleep(mine.roll(SHORT_NANOS));
        }
    }

    private static void spin(long times) {
        for (long i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }

    private static void sleep(long nanos) {
        if (Thread.currentThread().isInterrupted()) {
            Thread.yield();
            return;
        }
        try {
            Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Dice dice() {
        @Nullable Dice[] all = dice;
        long thread = Thread.currentThread().threadId();
        int index = (int) (thread & THREADS - 1);
        Dice mine = all[index];
        if (mine == null) {
            mine = new Dice(seed + thread * 0xd1342543de82ef95L);
            all[index] = mine;
        }
        return mine;
    }
}
