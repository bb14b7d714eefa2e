package forkyard.exercise;

import java.time.Duration;

/**
 * What a submission may use.
 *
 * @param memoryMiB of its container
 * @param threads of the submission at once; the JVM's own come on top
 * @param perCase wall time of one case
 * @param whole wall time of all checking together
 * @param cpu processor time of all checking together
 * @param outputKiB of standard output and error of one case, after which the rest is dropped
 * @param fileKiB of one submitted file
 * @param files submitted at most
 */
public record Limits(
        int memoryMiB,
        int threads,
        Duration perCase,
        Duration whole,
        Duration cpu,
        int outputKiB,
        int fileKiB,
        int files) {}
