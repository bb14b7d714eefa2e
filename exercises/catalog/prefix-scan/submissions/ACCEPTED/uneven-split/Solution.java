import java.util.concurrent.CyclicBarrier;

/** The first block is gone through once and the others twice, so it is twice as long; one meeting a round. */
public final class Solution implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][][] totals = new int[2][p][]; // what is read of one round must not be overwritten in the next
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                try {
                    int from = me == 0 ? 0 : start(n, p, me);
                    int to = start(n, p, me + 1);
                    int[] last = Quads.identity();
                    for (int round = 0; round < rounds; round++) {
                        int[][] total = totals[round % 2];
                        total[me] = Quads.scan(me == 0 ? last : Quads.identity(), quads, from, to);
                        barrier.await();
                        if (me > 0) {
                            Quads.multiply(product(total, me), quads, from, to);
                        } else {
                            last = product(total, p);
                        }
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

    /** Where a block begins, which is not the first: there are p + 1 equal parts, and the first block has two. */
    private static int start(int n, int p, int block) {
        return (int) ((long) n * (block + 1) / (p + 1));
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
