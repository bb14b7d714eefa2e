package forkyard.engine;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.BindOptions;
import com.github.dockerjava.api.model.BindPropagation;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.RestartPolicy;
import com.github.dockerjava.api.model.Ulimit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one place where containers come from, so that none is without a limit. The engine's defaults stay in force where
 * they are stricter than what can be said: masked and read-only parts of {@code /proc} and {@code /sys}, no devices.
 */
final class ContainerFactory {
    static final String OWNER_LABEL = "forkyard.owner";
    static final String SOCKET_DIRECTORY = "/forkyard/socket";
    static final String SOCKET = SOCKET_DIRECTORY + "/s";

    private static final String JAVA = "/opt/java/openjdk/bin/java";

    /** A flood of output costs the host, even one that nobody keeps: it ends inside. */
    private static final List<String> QUIETLY =
            List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" </dev/null >/dev/null 2>&1", JAVA);

    /**
     * What every JVM here gets: nothing outside {@code /tmp} is written, nobody attaches to it, and what it says itself
     * stays out of standard output, which may be the channel.
     */
    private static final List<String> JVM_FLAGS = List.of(
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr");

    /** The image's own variables stay; these win over them. */
    private static final List<String> ENVIRONMENT = List.of(
            "PATH=/opt/java/openjdk/bin:/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC");

    /** A server with a thousand clients, and what a JVM needs. */
    private static final long OPEN_FILES = 4_096;

    private static final int FILES_IN_TMP = 4_096;

    /** If the whole host runs out of memory, sandboxes go first. */
    private static final int FIRST_TO_BE_KILLED = 1_000;

    private ContainerFactory() {}

    static CreateContainerCmd request(DockerClient client, ContainerSpec spec) {
        boolean attach = spec.socketDirectory().isEmpty();
        String user = spec.uid() + ":" + spec.uid();
        CreateContainerCmd request = client.createContainerCmd(spec.image())
                .withName(spec.name())
                .withLabels(Map.of(OWNER_LABEL, spec.owner().token()))
                .withHostConfig(hostConfig(spec))
                .withUser(user)
                .withEnv(ENVIRONMENT)
                .withWorkingDir("/")
                .withEntrypoint(attach ? List.of(JAVA) : QUIETLY)
                .withCmd(command(spec))
                .withTty(false)
                .withStdinOpen(attach)
                .withStdInOnce(attach)
                .withAttachStdin(attach)
                .withAttachStdout(attach)
                .withAttachStderr(attach);
        // with another's network comes the other's name
        return spec.networkOf().isPresent() ? request : request.withHostName("sandbox");
    }

    private static HostConfig hostConfig(ContainerSpec spec) {
        Limits limits = spec.profile().limits();
        HostConfig config = HostConfig.newHostConfig()
                .withMemory(limits.memoryBytes())
                .withMemorySwap(limits.memoryBytes()) // memory and swap together: so there is no swap
                .withOomKillDisable(false)
                .withOomScoreAdj(FIRST_TO_BE_KILLED)
                .withPidsLimit((long) limits.pids())
                .withCpusetCpus(limits.cpus().toString())
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of("/tmp", tmpfs(limits.tmpfsBytes())))
                .withMounts(mounts(spec))
                .withIpcMode("none")
                .withNetworkMode(spec.networkOf().map(id -> "container:" + id).orElse("none"))
                .withCgroupnsMode("private")
                .withPrivileged(false)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges", "seccomp=" + spec.seccompJson()))
                .withUlimits(List.of(
                        new Ulimit("core", 0L, 0L),
                        new Ulimit("nofile", OPEN_FILES, OPEN_FILES),
                        new Ulimit("memlock", 0L, 0L),
                        new Ulimit("msgqueue", 0L, 0L))) // without it /dev/mqueue could be written to
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE))
                .withRestartPolicy(RestartPolicy.noRestart())
                .withAutoRemove(false) // how it ended is asked afterwards
                .withInit(true);
        spec.parentCgroup().ifPresent(config::withCgroupParent);
        limits.cores().ifPresent(cores -> config.withNanoCPUs(Math.round(cores * 1e9)));
        return config;
    }

    private static String tmpfs(long bytes) {
        return "rw,noexec,nosuid,nodev,mode=1777,size=" + bytes + ",nr_inodes=" + FILES_IN_TMP;
    }

    /** A mount, not a bind: the engine makes the source of a bind if it does not see it. */
    private static List<Mount> mounts(ContainerSpec spec) {
        return spec.socketDirectory().map(Path::toString).stream()
                .map(source -> new Mount()
                        .withType(MountType.BIND)
                        .withSource(source)
                        .withTarget(SOCKET_DIRECTORY)
                        .withReadOnly(true)
                        .withBindOptions(new BindOptions().withPropagation(BindPropagation.R_PRIVATE)))
                .toList();
    }

    private static List<String> command(ContainerSpec spec) {
        List<String> command = new ArrayList<>();
        command.addAll(JVM_FLAGS);
        command.addAll(spec.profile().jvmFlags());
        command.addAll(spec.profile().program().classPath());
        command.add(spec.profile().program().mainClass());
        command.add(spec.socketDirectory().isEmpty() ? "-" : SOCKET);
        return command;
    }
}
