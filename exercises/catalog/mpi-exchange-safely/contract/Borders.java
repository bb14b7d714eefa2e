import java.util.SplittableRandom;

/** The two borders of a rank's field, which only the rank that has the secret knows. */
public final class Borders {
    private Borders() {}

    /** What the neighbour on the left needs. */
    public static double[] left(long secret, int n) {
        return values(2 * secret, n);
    }

    /** What the neighbour on the right needs. */
    public static double[] right(long secret, int n) {
        return values(2 * secret + 1, n);
    }

    private static double[] values(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextDouble();
        }
        return values;
    }

    /** The bits of each value, times its place. */
    public static long checksum(double[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Double.doubleToLongBits(values[i]) * (2L * i + 1);
        }
        return sum;
    }
}
