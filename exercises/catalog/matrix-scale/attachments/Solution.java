public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
        // One worker does it all. Cut the rows into bands, and give each worker one.
        scaleRows(a, k, 0, a.rows());
    }

    private static void scaleRows(Matrix a, double k, int from, int to) {
        for (int row = from; row < to; row++) {
            for (int col = 0; col < a.cols(); col++) {
                a.set(row, col, k * a.get(row, col));
            }
        }
    }
}
