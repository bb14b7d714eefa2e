package forkyard.engine;

import com.github.dockerjava.api.model.Info;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an engine says of its host. Where a limit is missing Docker warns and starts the container without: we do not. */
record HostInfo(
        String engineId,
        String version,
        boolean linux,
        boolean memory,
        boolean swap,
        boolean pids,
        boolean cpuQuota,
        boolean cpuset,
        boolean seccomp,
        boolean init,
        boolean ownUserNamespace,
        String cgroupVersion,
        String cgroupDriver) {
    private static final String BOOT_PARAMETER = "start the kernel with the parameters ";
    private static final String KERNEL = "use a kernel and an engine that support it";

    static HostInfo of(Info info) {
        List<String> security = Objects.requireNonNullElse(info.getSecurityOptions(), List.of());
        return new HostInfo(
                Objects.requireNonNullElse(info.getId(), ""),
                Objects.requireNonNullElse(info.getServerVersion(), "unknown"),
                "linux".equals(info.getOsType()),
                isTrue(info.getMemoryLimit()),
                isTrue(info.getSwapLimit()),
                isTrue(info.getRawValues().get("PidsLimit")),
                isTrue(info.getCpuCfsQuota()),
                isTrue(info.getCpuSet()) || isTrue(info.getRawValues().get("CPUSet")),
                has(security, "name=seccomp"),
                !Objects.toString(info.getRawValues().get("InitBinary"), "").isEmpty(),
                has(security, "name=userns") || has(security, "name=rootless"),
                Objects.requireNonNullElse(info.getCGroupVersion(), "1"),
                Objects.requireNonNullElse(info.getCGroupDriver(), ""));
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean has(List<String> options, String name) {
        return options.stream().anyMatch(option -> option.startsWith(name));
    }

    List<Check> checks() {
        return List.of(
                Check.of(
                        linux,
                        "linux containers",
                        "The engine " + version + " runs Linux containers.",
                        "The engine does not run Linux containers.",
                        "point DOCKER_HOST at an engine that does"),
                limit("memory limit", memory, BOOT_PARAMETER + "cgroup_enable=memory"),
                limit("swap limit", swap, BOOT_PARAMETER + "cgroup_enable=memory swapaccount=1"),
                limit("pids limit", pids, KERNEL),
                limit("cpu quota", cpuQuota, KERNEL),
                limit("cpuset", cpuset, KERNEL),
                limit("seccomp", seccomp, KERNEL),
                limit("init process", init, "install docker-init, which Debian has in the package docker.io"),
                Check.passed("cgroups", "The host has cgroups version " + cgroupVersion + "."));
    }

    private static Check limit(String name, boolean there, String mend) {
        return Check.of(
                there,
                name,
                "The engine gives it.",
                "The engine cannot give a " + name.toLowerCase(Locale.ROOT) + ".",
                mend);
    }

    /** @throws EngineRefused if a sandbox could not be limited in every way */
    void require() {
        String missing = checks().stream()
                .filter(check -> !check.ok())
                .map(check -> check.finding() + " To mend it, " + check.mend() + ".")
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new EngineRefused("No sandbox can start on this machine. " + missing);
        }
    }

    /**
     * The first of the user ids that sandboxes get: far from people's and services', or, where the engine maps ids into a
     * namespace of its own, within the 65536 that such a namespace has.
     */
    int firstUserId() {
        return ownUserNamespace ? 20_000 : 1_880_000_000;
    }

    /** How many user ids there are from {@link #firstUserId()} on. */
    int userIds() {
        return ownUserNamespace ? 40_000 : 1_000_000;
    }
}
