import java.util.concurrent.locks.ReentrantLock;

/** Wrong: who is interrupted while it waits for the second fork leaves with the first. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final ReentrantLock[] forks;

        RoundTable(int n) {
            forks = new ReentrantLock[n];
            for (int i = 0; i < n; i++) {
                forks[i] = new ReentrantLock();
            }
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            int left = philosopher;
            int right = (philosopher + 1) % forks.length;
            ReentrantLock first = forks[Math.min(left, right)];
            ReentrantLock second = forks[Math.max(left, right)];
            first.lockInterruptibly();
            second.lockInterruptibly();
            try {
                eat.run();
            } finally {
                second.unlock();
                first.unlock();
            }
        }
    }
}
