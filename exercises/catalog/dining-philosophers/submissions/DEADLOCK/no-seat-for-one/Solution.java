import java.util.concurrent.Semaphore;

/** Wrong: of one philosopher, one fewer may sit down. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final Semaphore seats;
        private final Semaphore[] forks;

        RoundTable(int n) {
            seats = new Semaphore(n - 1);
            forks = new Semaphore[n];
            for (int i = 0; i < n; i++) {
                forks[i] = new Semaphore(1);
            }
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            seats.acquire();
            try {
                dineSeated(philosopher, eat);
            } finally {
                seats.release();
            }
        }

        private void dineSeated(int philosopher, Runnable eat) throws InterruptedException {
            Semaphore left = forks[philosopher];
            Semaphore right = forks[(philosopher + 1) % forks.length];
            left.acquire();
            try {
                if (right != left) {
                    right.acquire();
                }
                try {
                    eat.run();
                } finally {
                    if (right != left) {
                        right.release();
                    }
                }
            } finally {
                left.release();
            }
        }
    }
}
