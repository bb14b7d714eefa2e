/** Multiplies a matrix by a number, with several threads. */
public interface MatrixScaler {
    /**
     * Replaces every cell by {@code k} times itself, each exactly once, with the smaller of {@code p} and {@code a.rows()} threads
     * at work together. Returns when all is done.
     *
     * @param p at least 1
     */
    void scale(Matrix a, double k, int p) throws InterruptedException;
}
