import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wrong: waits for each part of a phase before it hands over the next. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws Exception {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            for (int step = 0; step < steps; step++) {
                for (int i = 0; i < p; i++) {
                    int from = i * n / p;
                    int to = (i + 1) * n / p;
                    pool.submit(() -> pull(b, ax, ay, az, from, to)).get();
                }
                move(b, dt, ax, ay, az, 0, n);
            }
        }
    }

    private static void pull(Bodies b, double[] ax, double[] ay, double[] az, int from, int to) {
        for (int i = from; i < to; i++) {
            double sumX = 0;
            double sumY = 0;
            double sumZ = 0;
            for (int j = 0; j < b.x().length; j++) {
                double dx = b.x()[j] - b.x()[i];
                double dy = b.y()[j] - b.y()[i];
                double dz = b.z()[j] - b.z()[i];
                double d = dx * dx + dy * dy + dz * dz + b.soft()[j];
                double w = b.m()[j] / (d * Math.sqrt(d));
                sumX += w * dx;
                sumY += w * dy;
                sumZ += w * dz;
            }
            ax[i] = sumX;
            ay[i] = sumY;
            az[i] = sumZ;
        }
    }

    private static void move(Bodies b, double dt, double[] ax, double[] ay, double[] az, int from, int to) {
        for (int i = from; i < to; i++) {
            b.vx()[i] += dt * ax[i];
            b.vy()[i] += dt * ay[i];
            b.vz()[i] += dt * az[i];
            b.x()[i] += dt * b.vx()[i];
            b.y()[i] += dt * b.vy()[i];
            b.z()[i] += dt * b.vz()[i];
        }
    }
}
