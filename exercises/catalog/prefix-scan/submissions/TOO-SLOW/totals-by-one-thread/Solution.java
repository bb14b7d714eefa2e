import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;

/** Right, but one thread alone goes through all data to find the totals, before all make their running products. */
public final class Solution implements MatrixScan {
    private static final int MODULUS = 1_000_003;
    private static final int[] IDENTITY = {1, 0, 0, 1};

    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][] before = new int[p + 1][];
        before[p] = IDENTITY;
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                try {
                    for (int round = 0; round < rounds; round++) {
                        if (me == 0) {
                            before[0] = before[p];
                            for (int block = 0; block < p; block++) {
                                int from = start(n, p, block);
                                before[block + 1] = last(quads, from, start(n, p, block + 1), before[block]);
                            }
                        }
                        barrier.await();
                        scan(quads, start(n, p, me), start(n, p, me + 1), before[me]);
                        barrier.await();
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
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

    /** The last of the running products of a block that begin with {@code left}. */
    private static int[] last(int[] quads, int from, int to, int[] left) {
        return scan(Arrays.copyOfRange(quads, 4 * from, 4 * to), 0, to - from, left);
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
}
