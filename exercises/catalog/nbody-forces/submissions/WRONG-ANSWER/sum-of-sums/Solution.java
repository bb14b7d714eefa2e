import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: sums each part of the bodies for itself, so p decides how the sums are rounded. */
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
                        pull(b, ax, ay, az, from, to, p);
                        barrier.await();
                        Physics.move(b, dt, ax, ay, az, from, to);
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

    private static void pull(Bodies b, double[] ax, double[] ay, double[] az, int from, int to, int parts) {
        int n = b.x().length;
        for (int i = from; i < to; i++) {
            ax[i] = 0;
            ay[i] = 0;
            az[i] = 0;
            for (int part = 0; part < parts; part++) {
                double sumX = 0;
                double sumY = 0;
                double sumZ = 0;
                for (int j = part * n / parts; j < (part + 1) * n / parts; j++) {
                    double dx = b.x()[j] - b.x()[i];
                    double dy = b.y()[j] - b.y()[i];
                    double dz = b.z()[j] - b.z()[i];
                    double d = dx * dx + dy * dy + dz * dz + b.soft()[j];
                    double w = b.m()[j] / (d * Math.sqrt(d));
                    sumX += w * dx;
                    sumY += w * dy;
                    sumZ += w * dz;
                }
                ax[i] += sumX;
                ay[i] += sumY;
                az[i] += sumZ;
            }
        }
    }
}
