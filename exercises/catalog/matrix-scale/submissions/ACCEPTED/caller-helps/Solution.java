/** The caller scales the last band itself. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
        int workers = Math.min(p, a.rows());
        Thread[] threads = new Thread[Math.max(0, workers - 1)];
        for (int i = 0; i < threads.length; i++) {
            int band = i;
            threads[i] = new Thread(() -> scaleBand(a, k, band, workers));
            threads[i].start();
        }
        if (workers > 0) {
            scaleBand(a, k, workers - 1, workers);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void scaleBand(Matrix a, double k, int band, int bands) {
        for (int row = band * a.rows() / bands; row < (band + 1) * a.rows() / bands; row++) {
            for (int col = 0; col < a.cols(); col++) {
                a.set(row, col, k * a.get(row, col));
            }
        }
    }
}
