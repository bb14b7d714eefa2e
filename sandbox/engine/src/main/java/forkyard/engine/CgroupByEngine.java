package forkyard.engine;

import com.github.dockerjava.api.model.CpuStatsConfig;
import com.github.dockerjava.api.model.CpuUsageConfig;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.PidsStatsConfig;
import com.github.dockerjava.api.model.ThrottlingDataConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the host's cgroup files are out of reach (a virtual machine between, or not root) the engine is asked: slow. */
record CgroupByEngine(Docker docker, String container) implements Cgroup {
    @Override
    public Duration cpuTime() {
        return Duration.ofNanos(cpu().map(CpuStatsConfig::getCpuUsage)
                .map(CpuUsageConfig::getTotalUsage)
                .orElseThrow(this::unknown));
    }

    @Override
    public Duration throttled() {
        return Duration.ofNanos(cpu().map(CpuStatsConfig::getThrottlingData)
                .map(ThrottlingDataConfig::getThrottledTime)
                .orElseThrow(this::unknown));
    }

    private Optional<CpuStatsConfig> cpu() {
        return Optional.ofNullable(docker.statistics(container).getCpuStats());
    }

    @Override
    public long memoryPeak() {
        Optional<MemoryStatsConfig> memory =
                Optional.ofNullable(docker.statistics(container).getMemoryStats());
        return memory.map(MemoryStatsConfig::getMaxUsage)
                .or(() -> memory.map(MemoryStatsConfig::getUsage)) // cgroups version 2: what it is now
                .orElseThrow(this::unknown);
    }

    @Override
    public long pids() {
        return Optional.ofNullable(docker.statistics(container).getPidsStats())
                .map(PidsStatsConfig::getCurrent)
                .orElse(0L); // the engine leaves out the zero of a container that has ended
    }

    @Override
    public List<Integer> threads() {
        return List.of();
    }

    @Override
    public void freeze() {
        docker.pause(container);
    }

    @Override
    public void thaw() {
        docker.unpause(container);
    }

    @Override
    public void pin(Cpuset cpus) {
        docker.pin(container, cpus);
    }

    @Override
    public boolean freezesByFile() {
        return false;
    }

    private SandboxFailed unknown() {
        return new SandboxFailed("The engine has no statistics of a sandbox that has ended.");
    }
}
