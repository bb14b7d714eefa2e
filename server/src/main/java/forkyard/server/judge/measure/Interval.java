package forkyard.server.judge.measure;

import java.util.List;

/**
 * A speedup with its 95 % interval: Student's t over the forks' mean log ratios, so that the spread between JVMs counts and not
 * only that between trials of one.
 */
public record Interval(double value, double low, double high) {
    /** Quantiles 0.975 of Student's t for 1, 2, 3 … degrees of freedom. */
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120
    };

    /**
     * Stopping as soon as an interval is narrow picks those that are narrow by luck: simulated, three looks cost two points of
     * coverage at a spread of 3 % between JVMs. A tenth more width gives them back.
     */
    private static final double FOR_LOOKING_OFTEN = 1.1;

    /**
     * @param forks each fork's mean of the logarithms of baseline time over submission time, at least one; of one, the interval
     *     is unbounded
     */
    public static Interval of(List<Double> forks) {
        int n = forks.size();
        if (n < 1 || n > T.length + 1) {
            throw new IllegalArgumentException("an interval of " + n + " forks");
        }
        double mean = forks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        if (n == 1) {
            return new Interval(Math.exp(mean), 0, Double.POSITIVE_INFINITY);
        }
        double squares =
                forks.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        double half = FOR_LOOKING_OFTEN * T[n - 2] * Math.sqrt(squares / (n - 1) / n);
        return new Interval(Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half));
    }

    /** Half of the interval's width, relative to the value. */
    public double halfWidth() {
        return Math.sqrt(high / low) - 1;
    }
}
