import java.util.concurrent.CyclicBarrier;

/** Right, but the threads take turns at the cells, so all of them write to every cache line. */
public final class Solution implements Heat {
    @Override
    public double[] run(double[] grid, int n, int steps, double alpha, int p) throws InterruptedException {
        double[][] grids = {grid, grid.clone()};
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                try {
                    for (int step = 0; step < steps; step++) {
                        step(grids[step % 2], grids[1 - step % 2], n, alpha, me, p);
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
        return grids[steps % 2];
    }

    /** Calculates every p-th cell of each row. */
    private static void step(double[] now, double[] next, int n, double alpha, int me, int p) {
        for (int row = 1; row < n - 1; row++) {
            for (int i = row * n + 1 + me; i < row * n + n - 1; i += p) {
                next[i] = now[i] + alpha * (now[i - n] + now[i + n] + now[i - 1] + now[i + 1] - 4 * now[i]);
            }
        }
    }
}
