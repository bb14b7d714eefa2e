package forkyard.exercise;

import java.util.OptionalDouble;

/**
 * What speedup is asked for at the exercise's parallelism.
 *
 * @param bound what a sequential program spends its time on
 * @param size how large a timed trial is, in the exercise's own unit; where a machine has been calibrated, its figure wins
 * @param expected what a good solution reaches
 * @param required the least that passes
 * @param fullMarks what gives full points
 * @param balance the most that the busiest thread may use of the CPU, as a multiple of a fair share; empty if that is not judged
 */
public record Speed(Bound bound, int size, double expected, double required, double fullMarks, OptionalDouble balance) {
    /** What many at once do faster. */
    public enum Bound implements Named {
        /** Computing: at most as fast as there are cores. */
        CPU("cpu"),
        /** Waiting for answers: at most as fast as there are requests at once, whatever the cores. */
        LATENCY("latency");

        private final String id;

        Bound(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** More than this of an ideal 2.0 is not asked for at two cores: neighbours of the machine take their share. */
    static final double MOST_REQUIRED_AT_TWO = 1.6;

    static double usualRequired(double expected, int parallelism) {
        double required = rounded(1 + 0.5 * (expected - 1));
        return parallelism == 2 ? Math.min(required, MOST_REQUIRED_AT_TWO) : required;
    }

    static double usualFullMarks(double expected) {
        return rounded(1 + 0.8 * (expected - 1));
    }

    /** To thousandths: people read it. */
    private static double rounded(double speedup) {
        return Math.rint(speedup * 1000) / 1000;
    }
}
