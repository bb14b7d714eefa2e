package forkyard.engine;

import java.util.OptionalDouble;

/**
 * What one container may use.
 *
 * @param memoryBytes memory and swap together, files in {@code /tmp} included; a JVM's heap bound is its own flag
 * @param pids processes and threads; a JVM alone has 14 to 17
 * @param cpus where its threads run
 * @param cores CPU time per wall time, at most the number of {@code cpus}; empty for no quota, as a measurement wants it
 * @param tmpfsBytes size of {@code /tmp}, the one place to write to
 */
public record Limits(long memoryBytes, int pids, Cpuset cpus, OptionalDouble cores, long tmpfsBytes) {
    public static final long MIB = 1L << 20;

    private static final long LEAST_MEMORY = 32 * MIB;
    private static final long MOST_MEMORY = 1L << 40;
    private static final int LEAST_PIDS = 20;
    private static final int MOST_PIDS = 32_768;
    private static final double LEAST_CORES = 0.01;

    public Limits {
        within("memory in bytes", memoryBytes, LEAST_MEMORY, MOST_MEMORY);
        within("processes and threads", pids, LEAST_PIDS, MOST_PIDS);
        within("bytes in /tmp", tmpfsBytes, 1 << 12, memoryBytes);
        if (cores.isPresent() && !(cores.getAsDouble() >= LEAST_CORES && cores.getAsDouble() <= cpus.size())) {
            throw new IllegalArgumentException("The limit of cores is " + LEAST_CORES + " to " + cpus.size()
                    + " (the CPUs given), not " + cores.getAsDouble() + ".");
        }
    }

    /** Limits with 16 MiB to write to, on every CPU of this process, without a CPU quota. */
    public static Limits of(long memoryBytes, int pids) {
        return new Limits(memoryBytes, pids, Cpuset.ofThisProcess(), OptionalDouble.empty(), 16 * MIB);
    }

    private static void within(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The limit of " + what + " is " + least + " to " + most + ", not " + value + ".");
        }
    }
}
