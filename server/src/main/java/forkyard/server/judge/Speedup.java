package forkyard.server.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Baseline wall time over submission wall time on {@code p} cores, with its 95 % interval.
 *
 * @param required the least speedup that passes, or null where any does
 * @param isFinal false while more forks may follow
 * @param forks pairs of fresh JVMs that count
 * @param discarded pairs of trials thrown away because the machine was busy with something else
 * @param curve by growing number of cores, the last at {@code p}; the others are not ranked
 * @param details null before the first fork has ended
 * @param predicted of a program that uses threads, when measuring has ended; null in results older than this, too
 */
public record Speedup(
        int p,
        double value,
        double low,
        double high,
        @Nullable Double required,
        @JsonProperty("final") boolean isFinal,
        int forks,
        int discarded,
        List<Point> curve,
        @Nullable Details details,
        @Nullable Predicted predicted) {
    /** Nothing is predicted. */
    public Speedup(
            int p,
            double value,
            double low,
            double high,
            @Nullable Double required,
            boolean isFinal,
            int forks,
            int discarded,
            List<Point> curve,
            @Nullable Details details) {
        this(p, value, low, high, required, isFinal, forks, discarded, curve, details, null);
    }

    /** The same, with a prediction. */
    public Speedup with(@Nullable Predicted prediction) {
        return new Speedup(p, value, low, high, required, isFinal, forks, discarded, curve, details, prediction);
    }

    /** The speedup at one number of cores. */
    public record Point(int p, double value, double low, double high) {}

    /**
     * What stands beside a speedup; none of it is ranked. Medians over trials; seconds.
     *
     * @param selfScaling T1/Tp, the submission on one core over itself on {@code p}; null if it was not run on one
     * @param overhead T1/Tref, the submission on one core over the baseline; null likewise
     * @param cpuSeconds of the student's threads in one trial; null, as is the next, where the kernel does not show threads
     * @param cpuPerWall how many cores they kept busy
     * @param balance CPU time of the busiest thread over a fair share; null where that was not seen
     * @param noiseFloor half of the interval's width when the baseline was measured against itself, relative; null before calibration
     * @param transport share of the submission's time that input and answer take on their way; null before calibration
     * @param weighted whether the containers outweighed other programs of this machine
     * @param machine what it may be compared with: CPU, cores, kernel, image
     * @param bound {@code latency} where {@code p} counts requests at once, otherwise {@code cpu}; null in results older than this
     */
    public record Details(
            double baselineSeconds,
            double submissionSeconds,
            @Nullable Double selfScaling,
            @Nullable Double overhead,
            @Nullable Double cpuSeconds,
            @Nullable Double cpuPerWall,
            @Nullable Double balance,
            @Nullable Double noiseFloor,
            @Nullable Double transport,
            boolean weighted,
            String machine,
            @Nullable String bound) {}
}
