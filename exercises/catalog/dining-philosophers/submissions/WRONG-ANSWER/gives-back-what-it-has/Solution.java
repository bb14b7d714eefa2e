import java.util.concurrent.locks.ReentrantLock;

/** Wrong: no deadlock, but two neighbours that eat by turns never leave both forks to the one between. */
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
            takeBoth(forks[left], forks[right]);
            try {
                eat.run();
            } finally {
                forks[left].unlock();
                forks[right].unlock();
            }
        }

        private static void takeBoth(ReentrantLock one, ReentrantLock other) throws InterruptedException {
            one.lockInterruptibly();
            if (!other.tryLock()) {
                one.unlock();
                takeBoth(other, one);
            }
        }
    }
}
