package forkyard.server.judge;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict was derived from, so that it can be derived again.
 *
 * @param seed of the secret cases
 * @param image of the containers
 * @param machineClass what a speedup may be compared with: CPU, cores, kernel, JDK
 * @param forks the raw times
 */
public record Evidence(long seed, String exerciseVersion, String image, String machineClass, List<ForkTimes> forks) {
    /**
     * Two fresh JVMs, baseline and submission.
     *
     * @param pairs the clean ones
     * @param discarded how many were not clean
     * @param quiet CPU time of the student's threads in each stretch between two trials, where the kernel shows threads
     * @param balance CPU time of the busiest thread over a fair share of all threads' time, or null where that was not seen
     */
    public record ForkTimes(
            List<Pair> pairs,
            int discarded,
            List<Duration> quiet,
            @Nullable Double balance) {}

    /**
     * Two trials on the same input, side by side.
     *
     * @param p cores
     * @param cpu of the student's threads during the submission's trial, or null where the kernel does not show threads
     * @param mostOpen requests to sources that the submission had open at once at most
     */
    public record Pair(
            int p,
            Duration baseline,
            Duration submission,
            @Nullable Duration cpu,
            int mostOpen) {}
}
