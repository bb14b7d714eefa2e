import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: all take the left fork, lose patience together, put it back, and begin again. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final ReentrantLock[] forks;
        private final int[] gaveUp;

        RoundTable(int n) {
            gaveUp = new int[n];
            forks = new ReentrantLock[n];
            for (int i = 0; i < n; i++) {
                forks[i] = new ReentrantLock();
            }
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            int left = philosopher;
            int right = (philosopher + 1) % forks.length;
            while (!takesBoth(left, right)) {
                gaveUp[philosopher]++;
            }
            try {
                eat.run();
            } finally {
                forks[left].unlock();
                forks[right].unlock();
            }
        }

        private boolean takesBoth(int left, int right) throws InterruptedException {
            boolean both = false;
            forks[left].lockInterruptibly();
            try {
                both = forks[right].tryLock(100, TimeUnit.MILLISECONDS);
            } finally {
                if (!both) {
                    forks[left].unlock();
                }
            }
            return both;
        }
    }
}
