package forkyard.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Version 2: one tree for every controller.
 *
 * @param fallback for the brakes, where only root may write the files
 */
record CgroupV2(
        CgroupFile cpuStatistics,
        CgroupFile memoryPeakUsage,
        CgroupFile memoryUsage,
        CgroupFile pidsCurrent,
        CgroupFile threadIds,
        CgroupFile freezer,
        CgroupFile events,
        CgroupFile cpuset,
        boolean freezesByFile,
        Cgroup fallback)
        implements Cgroup {
    static CgroupV2 of(CgroupPaths paths, Cgroup fallback) {
        CgroupFile freezer = file(paths, "cgroup.freeze");
        return new CgroupV2(
                file(paths, "cpu.stat"),
                file(paths, "memory.peak"),
                file(paths, "memory.current"),
                file(paths, "pids.current"),
                file(paths, "cgroup.threads"),
                freezer,
                file(paths, "cgroup.events"),
                file(paths, "cpuset.cpus"),
                freezer.isWritable(),
                fallback);
    }

    private static CgroupFile file(CgroupPaths paths, String name) {
        return new CgroupFile(paths.of(CgroupMounts.UNIFIED).resolve(name));
    }

    boolean isReadable() {
        return cpuStatistics.isReadable()
                && memoryUsage.isReadable()
                && pidsCurrent.isReadable()
                && events.isReadable();
    }

    @Override
    public Duration cpuTime() {
        return micros("usage_usec");
    }

    @Override
    public Duration throttled() {
        return micros("throttled_usec");
    }

    private Duration micros(String key) {
        return Duration.ofNanos(cpuStatistics.number(key) * 1_000);
    }

    /** Kernels before 5.19 keep no peak: what it is now. */
    @Override
    public long memoryPeak() {
        return memoryPeakUsage.isReadable() ? memoryPeakUsage.number() : memoryUsage.number();
    }

    @Override
    public long pids() {
        return pidsCurrent.number();
    }

    @Override
    public List<Integer> threads() {
        return threadIds.numbers();
    }

    @Override
    public void freeze() {
        if (freezesByFile) {
            freezer.write("1");
            awaitFrozen(1);
        } else {
            fallback.freeze();
        }
    }

    @Override
    public void thaw() {
        if (freezesByFile) {
            freezer.write("0");
            awaitFrozen(0);
        } else {
            fallback.thaw();
        }
    }

    private void awaitFrozen(int wanted) {
        events.await(text -> Arrays.asList(text.split("\n")).contains("frozen " + wanted), () -> {});
    }

    @Override
    public void pin(Cpuset cpus) {
        if (cpuset.isWritable()) {
            cpuset.write(cpus.toString());
        } else {
            fallback.pin(cpus);
        }
    }
}
