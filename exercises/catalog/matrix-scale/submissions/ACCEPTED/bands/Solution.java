import java.util.ArrayList;
import java.util.List;

/** One thread for each band of rows. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
        int workers = Math.min(p, a.rows());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int from = (int) ((long) i * a.rows() / workers);
            int to = (int) ((i + 1L) * a.rows() / workers);
            threads.add(Thread.ofPlatform().start(() -> scaleRows(a, k, from, to)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void scaleRows(Matrix a, double k, int from, int to) {
        for (int row = from; row < to; row++) {
            for (int col = 0; col < a.cols(); col++) {
                a.set(row, col, k * a.get(row, col));
            }
        }
    }
}
