package forkyard.server.judge.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one exercise on one machine.
 *
 * @param version of the exercise
 * @param machine that it holds for, as {@link forkyard.server.judge.MachineClass} names it
 * @param size of a trial
 * @param baseline the baseline's time at that size, in seconds
 * @param transport what input and answer take of that, in seconds: the time of a solution that does nothing; null for
 *     programs, which read and write it themselves
 * @param noiseFloor half of the interval's width when the baseline was measured against itself, relative
 */
public record Calibration(
        String exercise,
        String version,
        String machine,
        int size,
        double baseline,
        @Nullable Double transport,
        double noiseFloor,
        Instant at) {}
