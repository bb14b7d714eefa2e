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
        List<Point> curve) {
    /** The speedup at one number of cores. */
    public record Point(int p, double value, double low, double high) {}
}
