/** Wrong: a single thread does it all. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) {
        for (int row = 0; row < a.rows(); row++) {
            for (int col = 0; col < a.cols(); col++) {
                a.set(row, col, k * a.get(row, col));
            }
        }
    }
}
