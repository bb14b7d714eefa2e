import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One pool for all steps; a phase has ended when all its parts have. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws Exception {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        List<Callable<Void>> pulls = new ArrayList<>();
        List<Callable<Void>> moves = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            int from = i * n / p;
            int to = (i + 1) * n / p;
            pulls.add(() -> {
                pull(b, ax, ay, az, from, to);
                return null;
            });
            moves.add(() -> {
                move(b, dt, ax, ay, az, from, to);
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            for (int step = 0; step < steps; step++) {
                phase(pool, pulls);
                phase(pool, moves);
            }
        }
    }

    private static void phase(ExecutorService pool, List<Callable<Void>> parts) throws Exception {
        for (Future<Void> part : pool.invokeAll(parts)) {
            part.get();
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
