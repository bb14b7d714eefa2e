import java.util.concurrent.locks.ReentrantLock;

/** Wrong: when all have their left fork, all wait for their right one. */
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
            forks[left].lockInterruptibly();
            try {
                forks[right].lockInterruptibly();
                try {
                    eat.run();
                } finally {
                    forks[right].unlock();
                }
            } finally {
                forks[left].unlock();
            }
        }
    }
}
