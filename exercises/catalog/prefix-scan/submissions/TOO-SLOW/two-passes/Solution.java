import java.util.concurrent.CyclicBarrier;

/** Right, but while the later blocks are gone through once more, whoever has the first one waits. */
public final class Solution implements MatrixScan {
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
                    int[] last = Quads.identity();
                    for (int round = 0; round < rounds; round++) {
                        total[me] = Quads.scan(me == 0 ? last : Quads.identity(), quads, from, to);
                        barrier.await();
                        if (me > 0) {
                            Quads.multiply(product(total, me), quads, from, to);
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
        int[] product = Quads.identity();
        for (int block = 0; block < blocks; block++) {
            product = Quads.times(product, total[block]);
        }
        return product;
    }
}
