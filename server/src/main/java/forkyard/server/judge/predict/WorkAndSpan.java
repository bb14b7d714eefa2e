package forkyard.server.judge.predict;

import forkyard.server.judge.Predicted;
import forkyard.wire.FromRunner.Counted;
import java.util.List;
import java.util.Optional;

/**
 * What a fork/join program comes to, and the speedups that follow (He, Leiserson, Leiserson: "The Cilkview scalability analyzer", SPAA
 * 2010). With work T1, span T and burdened span B:
 *
 * <ul>
 *   <li>at most min(p, T1 / T), by the work law Tp &gt;= T1 / p and the span law Tp &gt;= T;
 *   <li>about T1 / (T1 / p + 2 d (1 - 1 / p) B) at least, by the bound of work stealing on a burdened program, with Cilkview's d = 0.85. The factor
 *       1 - 1 / p is what the estimates that Cilkview prints have; one core steals nothing.
 *   <li>and no slower than if every task went to another core and back and nothing overlapped. This is ours: the estimate before it
 *       has serial programs at 0.59.
 * </ul>
 */
record WorkAndSpan(long work, long span, long burdenedSpan, long forks) {
    private static final double TWICE_SPAN_COEFFICIENT = 2 * 0.85;

    /** Whole numbers up to here are exact in JSON. */
    private static final long MOST = 1L << 53;

    private static final List<Integer> CORES = List.of(1, 2, 4, 8, 16, 32, 64);

    /** The most cores that are predicted for. */
    static int mostCores() {
        return CORES.getLast();
    }

    /** A claim, if it can be true. */
    static Optional<WorkAndSpan> of(Counted claim) {
        boolean ordered = 0 < claim.span() && claim.span() <= claim.work() && claim.work() <= MOST;
        // A chain passes each fork once, there and back.
        boolean burdened = claim.forks() >= 0
                && claim.forks() <= claim.work()
                && claim.span() <= claim.burdenedSpan()
                && claim.burdenedSpan() <= MOST
                && claim.burdenedSpan() - claim.work() <= 2.0 * Counted.BURDEN * claim.forks();
        return ordered && burdened
                ? Optional.of(new WorkAndSpan(claim.work(), claim.span(), claim.burdenedSpan(), claim.forks()))
                : Optional.empty();
    }

    double parallelism() {
        return (double) work / span;
    }

    double high(int p) {
        return Math.min(p, parallelism());
    }

    double low(int p) {
        double stealing = TWICE_SPAN_COEFFICIENT * (1 - 1.0 / p) * burdenedSpan;
        double overlappingNothing = work + 2.0 * Counted.BURDEN * forks;
        return work / Math.min((double) work / p + stealing, overlappingNothing);
    }

    Predicted.Scaling scaling() {
        List<Predicted.Point> points =
                CORES.stream().map(p -> new Predicted.Point(p, low(p), high(p))).toList();
        return new Predicted.Scaling(work, span, burdenedSpan, forks, parallelism(), points);
    }
}
