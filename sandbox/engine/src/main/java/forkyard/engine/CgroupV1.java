package forkyard.engine;

import java.time.Duration;
import java.util.List;

/**
 * Version 1: a tree per controller.
 *
 * @param fallback for the brakes, where only root may write the files
 */
record CgroupV1(
        CgroupFile cpuUsage,
        CgroupFile cpuStatistics,
        CgroupFile memoryPeakUsage,
        CgroupFile pidsCurrent,
        CgroupFile threadIds,
        CgroupFile freezer,
        CgroupFile cpuset,
        boolean freezesByFile,
        Cgroup fallback)
        implements Cgroup {
    private static final String FROZEN = "FROZEN";
    private static final String THAWED = "THAWED";

    static CgroupV1 of(CgroupPaths paths, Cgroup fallback) {
        CgroupFile freezer = file(paths, "freezer", "freezer.state");
        return new CgroupV1(
                file(paths, "cpuacct", "cpuacct.usage"),
                file(paths, "cpu", "cpu.stat"),
                file(paths, "memory", "memory.max_usage_in_bytes"),
                file(paths, "pids", "pids.current"),
                file(paths, "pids", "tasks"),
                freezer,
                file(paths, "cpuset", "cpuset.cpus"),
                freezer.isWritable(),
                fallback);
    }

    private static CgroupFile file(CgroupPaths paths, String controller, String name) {
        return new CgroupFile(paths.of(controller).resolve(name));
    }

    /** Only some trees may be mounted: then none is used. */
    boolean isReadable() {
        return cpuUsage.isReadable()
                && cpuStatistics.isReadable()
                && memoryPeakUsage.isReadable()
                && pidsCurrent.isReadable();
    }

    @Override
    public Duration cpuTime() {
        return Duration.ofNanos(cpuUsage.number());
    }

    @Override
    public Duration throttled() {
        return Duration.ofNanos(cpuStatistics.number("throttled_time"));
    }

    @Override
    public long memoryPeak() {
        return memoryPeakUsage.number();
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
        if (!freezesByFile) {
            fallback.freeze();
            return;
        }
        freezer.write(FROZEN);
        // a thread that is just being made keeps the kernel from finishing: asking again does it
        freezer.await(FROZEN::equals, () -> freezer.write(FROZEN));
    }

    @Override
    public void thaw() {
        if (!freezesByFile) {
            fallback.thaw();
            return;
        }
        freezer.write(THAWED);
        freezer.await(THAWED::equals, () -> freezer.write(THAWED));
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
