import java.util.Arrays;
import java.util.stream.IntStream;

/** A plate, row by row, whose rows are calculated side by side. */
public final class Heated {
    private final int n;
    private final double alpha;
    private double[][] now;

    public Heated(int n, double alpha, long seed) {
        this.n = n;
        this.alpha = alpha;
        this.now = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                now[row][column] = Plate.start(seed, row, column);
            }
        }
    }

    public void run(int steps) {
        double[][] next = Arrays.stream(now).map(double[]::clone).toArray(double[][]::new);
        for (int step = 0; step < steps; step++) {
            double[][] from = now;
            double[][] to = next;
            IntStream.range(1, n - 1).parallel().forEach(row -> row(from, to, row));
            now = to;
            next = from;
        }
    }

    private void row(double[][] from, double[][] to, int row) {
        double[] above = from[row - 1];
        double[] here = from[row];
        double[] below = from[row + 1];
        for (int i = 1; i < n - 1; i++) {
            double around = above[i] + below[i] + here[i - 1] + here[i + 1];
            to[row][i] = here[i] + alpha * Plate.conduct(here[i]) * (around - 4 * here[i]);
        }
    }

    /** What rank 0 is to print. */
    public String[] lines() {
        long checksum = 0;
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                checksum += Plate.share(now[row][column], n, row, column);
            }
        }
        return new String[] {Long.toString(checksum), sample(1), sample(2), sample(3)};
    }

    private String sample(int quarter) {
        int place = quarter * n / 4;
        return Double.toString(now[place][place]);
    }
}
