/** Wrong: waits for nobody. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) {
        int workers = Math.min(p, a.rows());
        for (int i = 0; i < workers; i++) {
            int from = (int) ((long) i * a.rows() / workers);
            int to = (int) ((i + 1L) * a.rows() / workers);
            Thread.ofPlatform().start(() -> scaleRows(a, k, from, to));
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
