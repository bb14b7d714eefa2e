import java.util.concurrent.CyclicBarrier;

/** Right, but while the later blocks are gone through once more, whoever has the first one waits. */
public final class Solution implements MatrixScan {
    private static final int MODULUS = 1_000_003;
    private static final int[] IDENTITY = {1, 0, 0, 1};

    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][] total = new int[p][];
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                try {
                    int from = start(n, p, me);
                    int to = start(n, p, me + 1);
                    int[] last = IDENTITY;
                    for (int round = 0; round < rounds; round++) {
                        total[me] = scan(quads, from, to, me == 0 ? last : IDENTITY);
                        barrier.await();
                        if (me > 0) {
                            multiply(product(total, me), quads, from, to);
                        }
                        last = product(total, p);
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

    /** The product of the totals of so many blocks. */
    private static int[] product(int[][] total, int blocks) {
        int[] product = IDENTITY;
        for (int block = 0; block < blocks; block++) {
            product = times(product, total[block]);
        }
        return product;
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
}
