package forkyard.exercise;

/**
 * What speedup is asked for at the exercise's parallelism.
 *
 * @param expected what a good solution reaches
 * @param required the least that passes
 * @param fullMarks what gives full points
 */
public record Speed(double expected, double required, double fullMarks) {
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
