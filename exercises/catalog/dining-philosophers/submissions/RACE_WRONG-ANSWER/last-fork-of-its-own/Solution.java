import java.util.concurrent.locks.ReentrantLock;

/** Wrong: the last philosopher has a right fork that nobody shares. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final ReentrantLock[] forks;

        RoundTable(int n) {
            forks = new ReentrantLock[n + 1];
            for (int i = 0; i <= n; i++) {
                forks[i] = new ReentrantLock();
            }
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            int left = philosopher;
            int right = philosopher + 1;
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
