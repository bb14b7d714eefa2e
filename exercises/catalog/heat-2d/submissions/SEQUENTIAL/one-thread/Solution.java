/** Right, but one thread does it all. */
public final class Solution implements Heat {
    @Override
    public double[] run(double[] grid, int n, int steps, double alpha, int p) {
        double[] now = grid;
        double[] next = grid.clone();
        for (int step = 0; step < steps; step++) {
            step(now, next, n, alpha, 1, n - 1);
            double[] old = now;
            now = next;
            next = old;
        }
        return now;
    }

    /** Calculates the rows from {@code from} up to but not including {@code to}. */
    private static void step(double[] now, double[] next, int n, double alpha, int from, int to) {
        for (int row = from; row < to; row++) {
            for (int i = row * n + 1; i < row * n + n - 1; i++) {
                next[i] = now[i] + alpha * (now[i - n] + now[i + n] + now[i - 1] + now[i + 1] - 4 * now[i]);
            }
        }
    }
}
