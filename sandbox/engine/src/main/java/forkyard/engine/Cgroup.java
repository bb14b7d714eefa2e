package forkyard.engine;

import java.time.Duration;
import java.util.List;

/** The kernel's own account of one container and its brakes, from outside. */
sealed interface Cgroup permits CgroupV1, CgroupV2, CgroupByEngine {
    /** CPU time of everything that ever ran in it. While it runs the figure may lag by a tick (4 ms): freeze, then read. */
    Duration cpuTime();

    /** Time in which threads were held back by a CPU quota. */
    Duration throttled();

    /** The most memory ever in use, in bytes. */
    long memoryPeak();

    /** Processes and threads there are. */
    long pids();

    /** The host's numbers of its threads; none where the kernel does not show them. */
    List<Integer> threads();

    /** Stops every thread; returns when all have stopped. */
    void freeze();

    void thaw();

    void pin(Cpuset cpus);

    /** Whether freezing is a matter of writing a file, rather than of asking the engine. */
    boolean freezesByFile();
}
