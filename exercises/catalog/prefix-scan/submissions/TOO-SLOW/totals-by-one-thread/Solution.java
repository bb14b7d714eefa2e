import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;

/** Right, but one thread alone goes through all data to find the totals, before all make their running products. */
public final class Solution implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][] before = new int[p + 1][];
        before[p] = Quads.identity();
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
                        Quads.scan(before[me], quads, start(n, p, me), start(n, p, me + 1));
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
        return Quads.scan(left, Arrays.copyOfRange(quads, 4 * from, 4 * to), 0, to - from);
    }
}
