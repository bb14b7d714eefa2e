import java.util.Arrays;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: each thread adds the pulls of its bodies to the sums of all, and nobody protects these. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws InterruptedException {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        int workers = p;
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] team = new Thread[workers];
        for (int i = 0; i < workers; i++) {
            int from = i * n / workers;
            int to = (i + 1) * n / workers;
            team[i] = new Thread(() -> {
                try {
                    for (int step = 0; step < steps; step++) {
                        pullAll(b, ax, ay, az, from, to);
                        barrier.await();
                        Physics.move(b, dt, ax, ay, az, from, to);
                        Arrays.fill(ax, from, to, 0);
                        Arrays.fill(ay, from, to, 0);
                        Arrays.fill(az, from, to, 0);
                        barrier.await();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            });
            team[i].start();
        }
        for (Thread thread : team) {
            thread.join();
        }
    }

    private static void pullAll(Bodies b, double[] ax, double[] ay, double[] az, int from, int to) {
        for (int j = from; j < to; j++) {
            for (int i = 0; i < b.x().length; i++) {
                double dx = b.x()[j] - b.x()[i];
                double dy = b.y()[j] - b.y()[i];
                double dz = b.z()[j] - b.z()[i];
                double d = dx * dx + dy * dy + dz * dz + b.soft()[j];
                double w = b.m()[j] / (d * Math.sqrt(d));
                ax[i] += w * dx;
                ay[i] += w * dy;
                az[i] += w * dz;
            }
        }
    }
}
