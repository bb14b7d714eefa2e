/** Wrong: takes both forks at once or none, and two neighbours that eat by turns never leave both to the one between. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final boolean[] taken;

        RoundTable(int n) {
            taken = new boolean[n];
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            int left = philosopher;
            int right = (philosopher + 1) % taken.length;
            take(left, right);
            try {
                eat.run();
            } finally {
                putBack(left, right);
            }
        }

        private synchronized void take(int left, int right) throws InterruptedException {
            while (taken[left] || taken[right]) {
                wait();
            }
            taken[left] = true;
            taken[right] = true;
        }

        private synchronized void putBack(int left, int right) {
            taken[left] = false;
            taken[right] = false;
            notifyAll();
        }
    }
}
