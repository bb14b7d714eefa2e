package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Counting.Counter;
import forkyard.explorer.suite.Wrong.As;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Programs that an explorer does not like. */
final class Mischief {
    /** Programs have no clock of their own. */
    private static final long SECOND = 1_000_000_000;

    private static int shared;
    private static final Map<String, Integer> FILLED = new HashMap<>();

    static {
        fill();
    }

    private static void fill() {
        FILLED.put("one", 1);
    }

    /** Initialised only when Later needs it, though its name comes after. */
    static class Zero {
        static final int[] FIRST = {1};
        static int untouched;
    }

    static class Later {
        static final int[] SECOND = {Zero.FIRST[0] + 1};
        static int third = SECOND[0] + 1;
    }

    /** No run finds what another has left. */
    @Right
    static void changesStaticFields() throws Exception {
        same(1, Zero.FIRST[0]);
        same(0, Zero.untouched);
        same(2, Later.SECOND[0]);
        same(3, Later.third);
        Crew.Part part = () -> {
            synchronized (Zero.class) {
                Zero.FIRST[0] += 10;
                Zero.untouched += 10;
                Later.SECOND[0] += 10;
                Later.third += 10;
            }
        };
        play(part, part);
        same(23, Later.third);
    }

    @Wrong(As.LIVELOCK)
    static void spinsWithoutSharing() throws Exception {
        play(() -> {
            int n = 0;
            while (n >= 0) {
                n = n == 7 ? 0 : n + 1;
            }
        });
    }

    @Wrong(As.NO_VERDICT)
    static void countsForALongTime() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            for (int i = 0; i < 6_000; i++) {
                counter.addLocked();
            }
        };
        play(part, part);
    }

    /** Whoever has the spoon hands it over as long as the other has not eaten. */
    static class Table {
        volatile int spoon;
        final boolean[] fed = new boolean[2];

        void eat(int me) {
            while (!fed[me]) {
                if (spoon != me) {
                    Thread.yield();
                } else if (!fed[1 - me]) {
                    spoon = 1 - me;
                } else {
                    fed[me] = true;
                }
            }
        }
    }

    @Wrong(As.LIVELOCK)
    static void tooPoliteToEat() throws Exception {
        Table table = new Table();
        play(() -> table.eat(0), () -> table.eat(1));
    }

    /** All take one fork, lose patience together and put it back; that they count how often hides that it is the same again. */
    @Wrong(As.LIVELOCK)
    static void stepsBackTogether() throws Exception {
        ReentrantLock[] forks = {new ReentrantLock(), new ReentrantLock()};
        int[] gaveUp = new int[2];
        play(() -> takesBoth(forks, gaveUp, 0), () -> takesBoth(forks, gaveUp, 1));
    }

    private static void takesBoth(ReentrantLock[] forks, int[] gaveUp, int me) throws InterruptedException {
        boolean both = false;
        while (!both) {
            forks[me].lock();
            both = forks[1 - me].tryLock(100, TimeUnit.MILLISECONDS);
            if (both) {
                forks[1 - me].unlock();
            } else {
                gaveUp[me]++;
            }
            forks[me].unlock();
        }
    }

    @Wrong(As.LIVELOCK)
    static void waitsInTimedParksForWhatNobodyDoes() throws Exception {
        AtomicInteger never = new AtomicInteger();
        play(() -> {
            while (never.get() == 0) {
                LockSupport.parkNanos(1_000);
            }
        });
    }

    @Wrong(As.EXIT)
    static void exits() throws Exception {
        play(() -> System.exit(3));
    }

    @Wrong(As.EXIT)
    static void halts() throws Exception {
        play(() -> Runtime.getRuntime().halt(3));
    }

    @Wrong(As.NO_VERDICT)
    static void aThousandThreads() throws Exception {
        Thread[] threads = new Thread[1_000];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {});
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Wrong(As.NO_VERDICT)
    static void blocksInNativeCode() throws Exception {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody.accept();
        }
    }

    @Wrong(As.DEADLOCK)
    static void swallowsErrorsWhileItWaits() throws Exception {
        Object never = new Object();
        play(() -> {
            while (true) {
                try {
                    synchronized (never) {
                        never.wait();
                    }
                } catch (Throwable e) {
                    shared = 0;
                }
            }
        });
    }

    @Wrong(As.LIVELOCK)
    static void swallowsErrorsWhileItSpins() throws Exception {
        AtomicInteger never = new AtomicInteger();
        play(() -> {
            while (true) {
                try {
                    while (never.get() == 0) {
                        Thread.yield();
                    }
                    return;
                } catch (Throwable e) {
                    never.set(0);
                }
            }
        });
    }

    @Wrong(As.FAILURE)
    static void countsInAStaticField() throws Exception {
        play(() -> shared++, () -> shared++);
        same(2, shared);
    }

    @Right
    static void countsInAStaticFieldLocked() throws Exception {
        Crew.Part part = () -> {
            synchronized (Mischief.class) {
                shared++;
            }
        };
        play(part, part);
        same(2, shared);
    }

    @Right
    static void readsWhatItsClassHasFilled() throws Exception {
        Crew.Part part = () -> same(1, FILLED.get("one"));
        play(part, part);
    }

    @Wrong(As.FAILURE)
    static void drawsLots() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            int lot = new Random().nextInt(3) + ThreadLocalRandom.current().nextInt(3) + (int) (3 * Math.random());
            for (int i = 0; i <= lot; i++) {
                counter.add();
            }
            synchronized (counter) {
                shared += lot + 1;
            }
        };
        play(part, part);
        same(shared, counter.count);
    }

    @Right
    static void waitsByLookingAtTheClock() throws Exception {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < SECOND) {
            Thread.onSpinWait();
        }
        long millis = System.currentTimeMillis();
        Thread.sleep(100);
        Crew.check(System.currentTimeMillis() - millis >= 100, "time stands still");
    }

    @Right
    static void ordersLocksByIdentity() throws Exception {
        Object a = new Object();
        Object b = new Object();
        play(() -> both(a, b), () -> both(b, a));
    }

    private static void both(Object one, Object other) {
        boolean swapped = System.identityHashCode(one) > System.identityHashCode(other);
        synchronized (swapped ? other : one) {
            synchronized (swapped ? one : other) {
                shared++;
            }
        }
    }

    /** The JVM's properties outlive a run. */
    @Wrong(As.NO_VERDICT)
    static void failsTheSecondTime() throws Exception {
        AtomicInteger counter = new AtomicInteger();
        play(counter::incrementAndGet, counter::incrementAndGet);
        int time = Integer.getInteger("suite.time", 0) + 1;
        System.setProperty("suite.time", Integer.toString(time));
        Crew.check(time != 2, "the second time");
    }
}
