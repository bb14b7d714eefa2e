import java.util.concurrent.atomic.AtomicInteger;

/** Even blocks; in the second pass, all work on each of the later blocks. A meeting is short, so nobody lies down. */
public final class Solution implements MatrixScan {
    private static final int MODULUS = 1_000_003;
    private static final int[] IDENTITY = {1, 0, 0, 1};

    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][] total = new int[p][];
        Meeting meeting = new Meeting(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                int[] last = IDENTITY;
                for (int round = 0; round < rounds; round++) {
                    total[me] = scan(quads, start(n, p, me), start(n, p, me + 1), me == 0 ? last : IDENTITY);
                    meeting.await();
                    last = total[0];
                    for (int block = 1; block < p; block++) {
                        int from = start(n, p, block);
                        int length = start(n, p, block + 1) - from;
                        multiply(last, quads, from + start(length, p, me), from + start(length, p, me + 1));
                        last = times(last, total[block]);
                    }
                    meeting.await();
                }
            });
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static int start(int n, int p, int block) {
        return (int) ((long) n * block / p);
    }

    /** Makes running products of a block that begin with {@code left}; returns the last of them. */
    private static int[] scan(int[] quads, int from, int to, int[] left) {
        long a = left[0];
        long b = left[1];
        long c = left[2];
        long d = left[3];
        for (int i = 4 * from; i < 4 * to; i += 4) {
            long e = quads[i];
            long f = quads[i + 1];
            long g = quads[i + 2];
            long h = quads[i + 3];
            long upperLeft = (a * e + b * g) % MODULUS;
            long lowerLeft = (c * e + d * g) % MODULUS;
            b = (a * f + b * h) % MODULUS;
            d = (c * f + d * h) % MODULUS;
            a = upperLeft;
            c = lowerLeft;
            quads[i] = (int) a;
            quads[i + 1] = (int) b;
            quads[i + 2] = (int) c;
            quads[i + 3] = (int) d;
        }
        return new int[] {(int) a, (int) b, (int) c, (int) d};
    }

    /** Multiplies every matrix of a block by {@code left}, from the left. */
    private static void multiply(int[] left, int[] quads, int from, int to) {
        long a = left[0];
        long b = left[1];
        long c = left[2];
        long d = left[3];
        for (int i = 4 * from; i < 4 * to; i += 4) {
            long e = quads[i];
            long f = quads[i + 1];
            long g = quads[i + 2];
            long h = quads[i + 3];
            quads[i] = (int) ((a * e + b * g) % MODULUS);
            quads[i + 1] = (int) ((a * f + b * h) % MODULUS);
            quads[i + 2] = (int) ((c * e + d * g) % MODULUS);
            quads[i + 3] = (int) ((c * f + d * h) % MODULUS);
        }
    }

    private static int[] times(int[] left, int[] right) {
        int[] product = right.clone();
        multiply(left, product, 0, 1);
        return product;
    }

    /** A barrier whose threads stay awake: to be woken takes longer than to wait. */
    private static final class Meeting {
        private final int parties;
        private final AtomicInteger arrived = new AtomicInteger();
        private volatile int number;

        Meeting(int parties) {
            this.parties = parties;
        }

        void await() {
            int mine = number;
            if (arrived.incrementAndGet() == parties) {
                arrived.set(0);
                number = mine + 1;
            }
            while (number == mine) {
                Thread.yield();
            }
        }
    }
}
