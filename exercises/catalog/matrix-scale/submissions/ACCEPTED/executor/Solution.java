import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool; the first bands are one row longer where the rows do not divide. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
        int workers = Math.min(p, a.rows());
        if (workers == 0) {
            return;
        }
        List<Callable<Void>> bands = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < workers; i++) {
            int from = next;
            int to = from + a.rows() / workers + (i < a.rows() % workers ? 1 : 0);
            next = to;
            bands.add(() -> {
                for (int row = from; row < to; row++) {
                    for (int col = 0; col < a.cols(); col++) {
                        a.set(row, col, a.get(row, col) * k);
                    }
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            pool.invokeAll(bands);
        }
    }
}
