package forkyard.server.judge;

import java.time.Duration;
import java.util.List;

/**
 * What a verdict was derived from, so that it can be derived again.
 *
 * @param seed of the secret cases
 * @param image of the containers
 * @param machineClass what a speedup may be compared with: CPU, cores, kernel, JDK
 * @param forks the raw times
 */
public record Evidence(long seed, String exerciseVersion, String image, String machineClass, List<ForkTimes> forks) {
    /** One pair of fresh JVMs: its clean pairs of trials and how many were discarded. */
    public record ForkTimes(List<Pair> pairs, int discarded) {}

    /** Two trials on the same input, side by side. */
    public record Pair(Duration baseline, Duration submission) {}
}
