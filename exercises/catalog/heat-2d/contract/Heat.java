/** How heat spreads in a plate, with several threads. */
public interface Heat {
    /**
     * Calculates so many steps. A cell that is not on the border becomes
     * {@code u + alpha * (up + down + left + right - 4 * u)}, where {@code u} is its temperature and the others are
     * those of its neighbours, all before the step. The border stays as it is.
     *
     * @param grid n times n temperatures, row by row; it may be overwritten
     * @param n at least 1
     * @param steps at least 0
     * @param p how many threads may be started in all, at least 1
     * @return the temperatures after the last step, n times n; it may be {@code grid}
     */
    double[] run(double[] grid, int n, int steps, double alpha, int p) throws Exception;
}
