import java.util.Arrays;

/** A philosopher eats when neither neighbour eats, or has been hungry for longer. */
public final class Solution {
    public static Table create(int n) {
        return new RoundTable(n);
    }

    private static final class RoundTable implements Table {
        private static final long NOT_HUNGRY = Long.MAX_VALUE;

        private final boolean[] eating;
        private final long[] hungrySince;
        private long clock;

        RoundTable(int n) {
            eating = new boolean[n];
            hungrySince = new long[n];
            Arrays.fill(hungrySince, NOT_HUNGRY);
        }

        @Override
        public void dine(int philosopher, Runnable eat) throws InterruptedException {
            begin(philosopher);
            try {
                eat.run();
            } finally {
                end(philosopher);
            }
        }

        private synchronized void begin(int me) throws InterruptedException {
            int left = (me + eating.length - 1) % eating.length;
            int right = (me + 1) % eating.length;
            hungrySince[me] = clock++;
            try {
                while (comesBefore(left, me) || comesBefore(right, me)) {
                    wait();
                }
                eating[me] = true;
            } finally {
                hungrySince[me] = NOT_HUNGRY;
                notifyAll();
            }
        }

        private boolean comesBefore(int neighbour, int me) {
            return eating[neighbour] || hungrySince[neighbour] < hungrySince[me];
        }

        private synchronized void end(int me) {
            eating[me] = false;
            notifyAll();
        }
    }
}
