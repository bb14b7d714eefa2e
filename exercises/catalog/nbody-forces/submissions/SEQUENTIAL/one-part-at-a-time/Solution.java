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
                    pool.submit(() -> Physics.pull(b, ax, ay, az, from, to)).get();
                }
                Physics.move(b, dt, ax, ay, az, 0, n);
            }
        }
    }
}
