import java.util.concurrent.locks.ReentrantLock;

/** Wrong: who does not get both forks tries again and again, as fast as it can. */
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
            while (!takesBoth(forks[left], forks[right])) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            try {
                eat.run();
            } finally {
                forks[left].unlock();
                forks[right].unlock();
            }
        }

        private static boolean takesBoth(ReentrantLock left, ReentrantLock right) {
            if (!left.tryLock()) {
                return false;
            }
            if (right.tryLock()) {
                return true;
            }
            left.unlock();
            return false;
        }
    }
}
