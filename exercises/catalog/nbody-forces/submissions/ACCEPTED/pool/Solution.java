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
                Physics.pull(b, ax, ay, az, from, to);
                return null;
            });
            moves.add(() -> {
                Physics.move(b, dt, ax, ay, az, from, to);
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
}
