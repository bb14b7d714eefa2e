package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.same;

/**
 * The program of which the benchmark counts schedules a second, under this explorer and under Lincheck. Its threads are a class of their
 * own, for on JDK 25 Lincheck 3.7 does not follow a runnable that {@code new Thread} was given.
 */
public final class TenOperations {
    /** By each of two threads. */
    public static final int EACH = 5;

    private TenOperations() {}

    /** What they operate on. */
    public static final class Counter {
        private int count;

        /** One operation. */
        public synchronized void add() {
            count++;
        }

        private synchronized int read() {
            return count;
        }
    }

    private static final class Adder extends Thread {
        private final Counter counter;

        Adder(Counter counter) {
            this.counter = counter;
        }

        @Override
        public void run() {
            for (int i = 0; i < EACH; i++) {
                counter.add();
            }
        }
    }

    /** The whole program. */
    @Right
    public static void counted() throws InterruptedException {
        Counter counter = new Counter();
        Adder one = new Adder(counter);
        Adder other = new Adder(counter);
        one.start();
        other.start();
        one.join();
        other.join();
        same(2 * EACH, counter.read());
    }
}
