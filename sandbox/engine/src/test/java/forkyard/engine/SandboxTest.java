package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OneEngine.class)
class SandboxTest {
    private static final String FOUR_EQUAL_HIGH_NUMBERS = "(\\d{5,})(\t\\1){3}";

    private final Engine engine;

    SandboxTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void theKernelShowsEveryLimitOfARunningContainer() throws Exception {
        Limits limits =
                new Limits(100 * Limits.MIB, 50, new Cpuset(List.of(0)), OptionalDouble.of(0.5), 3 * Limits.MIB);
        try (Sandbox<FromProbe, ToProbe> sandbox =
                        engine.start(new Profile<>("limited", Program.PROBE, Machine.PROBE.jvmFlags(), limits));
                DockerClient client = Machine.client()) {
            long first = inspect(client, sandbox).getState().getPidLong();
            long java = childOf(first);

            Map<String, String> status = status(java);
            assertThat(status)
                    .containsEntry("CapPrm", "0000000000000000")
                    .containsEntry("CapEff", "0000000000000000")
                    .containsEntry("CapBnd", "0000000000000000")
                    .containsEntry("NoNewPrivs", "1")
                    .containsEntry("Seccomp", "2")
                    .containsEntry("Cpus_allowed_list", "0");
            assertThat(status).hasEntrySatisfying("Uid", uid -> assertThat(uid).matches(FOUR_EQUAL_HIGH_NUMBERS));
            assertThat(status).hasEntrySatisfying("Gid", gid -> assertThat(gid).matches(FOUR_EQUAL_HIGH_NUMBERS));
            assertThat(Files.readString(proc(first, "comm")).strip()).isIn("docker-init", "tini");

            assertThat(mountOptions(java, "/")).contains("ro");
            assertThat(mountOptions(java, "/tmp")).contains("noexec", "nosuid", "nodev", "size=3072k");
            assertThat(mountOptions(java, "/forkyard/socket")).contains("ro");
            assertThat(mountPoints(java)).doesNotContain("/dev/shm");
            assertThat(Files.readAllLines(proc(java, "net/dev")))
                    .filteredOn(line -> line.contains(":"))
                    .singleElement()
                    .asString()
                    .contains("lo:");
            assertThat(Files.readString(proc(java, "limits")))
                    .containsPattern("Max open files +4096 +4096")
                    .containsPattern("Max core file size +0 +0")
                    .containsPattern("Max msgqueue size +0 +0");
            assertThat(Files.readString(proc(java, "oom_score_adj")).strip()).isEqualTo("1000");
        }
    }

    private static InspectContainerResponse inspect(DockerClient client, Sandbox<?, ?> sandbox) {
        return client.inspectContainerCmd(sandbox.id()).exec();
    }

    private static long childOf(long pid) throws IOException {
        return Long.parseLong(
                Files.readString(proc(pid, "task/" + pid + "/children")).strip());
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", String.valueOf(pid), file);
    }

    private static Map<String, String> status(long pid) throws IOException {
        return Files.readAllLines(proc(pid, "status")).stream()
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static List<String> mountPoints(long pid) throws IOException {
        return mounts(pid).map(fields -> fields[1]).toList();
    }

    private static List<String> mountOptions(long pid, String where) throws IOException {
        return mounts(pid)
                .filter(fields -> fields[1].equals(where))
                .flatMap(fields -> Stream.of(fields[3].split(",")))
                .toList();
    }

    private static Stream<String[]> mounts(long pid) throws IOException {
        return Files.readAllLines(proc(pid, "mounts")).stream().map(line -> line.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everyDeedOfUntrustedCodeIsStopped(ToProbe.Deed deed) throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(hungry())) {
            sandbox.connection().send(new ToProbe.Attempt(deed));
            if (deed == ToProbe.Deed.HOG_MEMORY) {
                assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(IOException.class);
                assertThat(sandbox.awaitExit(Machine.PATIENCE)).isEqualTo(new ExitState(false, 137, true));
            } else {
                assertThat(sandbox.connection().receive())
                        .isInstanceOfSatisfying(
                                FromProbe.Tried.class,
                                tried -> assertThat(tried.stopped())
                                        .as(tried.how())
                                        .isTrue());
            }
        }
    }

    /** Its heap may grow beyond its container. */
    private static Profile<FromProbe, ToProbe> hungry() {
        return new Profile<>("hungry", Program.PROBE, List.of("-XX:+UseSerialGC", "-Xmx1g"), Machine.LIMITS);
    }

    @Test
    void anExitCodeComesOut() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            assertThat(sandbox.exit().running()).isTrue();
            assertThat(sandbox.alive()).isTrue();
            sandbox.connection().send(new ToProbe.Exit(42));
            assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(EOFException.class);
            assertThat(sandbox.awaitExit(Machine.PATIENCE)).isEqualTo(new ExitState(false, 42, false));
            assertThat(sandbox.alive()).isFalse();
            assertThatThrownBy(sandbox::cpuTime).isInstanceOf(EngineException.class);
        }
    }

    @Test
    void aContainerThatIsKilledFromOutsideShowsIt() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
                DockerClient client = Machine.client()) {
            client.killContainerCmd(sandbox.id()).exec();
            assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(IOException.class);
            assertThat(sandbox.awaitExit(Machine.PATIENCE)).isEqualTo(new ExitState(false, 137, false));
        }
    }

    @Test
    void aFrozenSandboxStandsStillAndThenGoesOn() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            sandbox.connection().send(new ToProbe.Spin(50));
            sandbox.freeze();
            Duration before = sandbox.cpuTime();
            Thread.sleep(100);
            assertThat(sandbox.cpuTime()).isEqualTo(before);
            sandbox.thaw();
            assertThat(sandbox.connection().receive()).isInstanceOf(FromProbe.Tried.class);
            assertThat(sandbox.cpuTime()).isGreaterThan(before);
        }
    }

    @Test
    void aFrozenSandboxCanBeClosed() throws Exception {
        Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
        sandbox.freeze();
        sandbox.close();
        assertGone(sandbox);
    }

    @Test
    void closingEndsAReadInProgressAndLeavesNothing() throws Exception {
        Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
        Thread closer = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
            sandbox.close();
        });
        assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(IOException.class);
        closer.join();
        assertThat(sandbox.alive()).isFalse();
        assertGone(sandbox);
    }

    private static void assertGone(Sandbox<?, ?> sandbox) throws InterruptedException, IOException {
        try (DockerClient client = Machine.client()) {
            Machine.await("the removal", () -> {
                try {
                    inspect(client, sandbox);
                    return false;
                } catch (NotFoundException e) {
                    return true;
                }
            });
        }
    }

    @Test
    void pinningMovesEveryThread() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
                DockerClient client = Machine.client()) {
            int last = Cpuset.ofThisProcess().cpus().getLast();
            sandbox.pin(new Cpuset(List.of(last)));
            long java = childOf(inspect(client, sandbox).getState().getPidLong());
            try (Stream<Path> threads = Files.list(proc(java, "task"))) {
                for (Path thread : threads.toList()) {
                    assertThat(status(Long.parseLong(thread.getFileName().toString())))
                            .containsEntry("Cpus_allowed_list", String.valueOf(last));
                }
            }
        }
    }

    @Test
    void figuresComeFromOutside() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            Duration before = sandbox.cpuTime();
            sandbox.connection().send(new ToProbe.Spin(100));
            sandbox.connection().receive();
            assertThat(sandbox.cpuTime().minus(before)).isPositive();
            assertThat(sandbox.memoryPeak()).isBetween(Limits.MIB, Machine.LIMITS.memoryBytes());
            assertThat(sandbox.pids()).isBetween(3L, (long) Machine.LIMITS.pids());
            assertThat(sandbox.throttled()).isZero();
            assertThat(sandbox.tasks())
                    .hasSizeGreaterThan(3)
                    .anyMatch(task -> task.voluntarySwitches() > 0)
                    .extracting(TaskUsage::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoeverDoesNotReadIsNotWaitedFor() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            ToProbe echo = new ToProbe.Echo(new byte[1 << 15]);
            Duration patience = Duration.ofMillis(300);

            assertThatThrownBy(
                            () -> { // the answers are not read, so it stops reading
                                while (true) {
                                    sandbox.send(echo, patience);
                                }
                            })
                    .isInstanceOf(NotReading.class);
            assertThat(sandbox.closed()).isTrue();
        }
    }

    @Test
    void aQuotaThrottles() throws Exception {
        Limits limits = new Limits(
                Machine.LIMITS.memoryBytes(), 64, Cpuset.ofThisProcess(), OptionalDouble.of(0.2), Limits.MIB);
        try (Sandbox<FromProbe, ToProbe> sandbox =
                engine.start(new Profile<>("slow", Program.PROBE, Machine.PROBE.jvmFlags(), limits))) {
            sandbox.connection().send(new ToProbe.Spin(300));
            sandbox.connection().receive();
            assertThat(sandbox.throttled()).isPositive();
        }
    }

    @Test
    void withoutTheKernelsFilesTheEngineGivesTheSameFigures() throws Exception {
        EngineSettings settings = Machine.settings();
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
                Docker docker = new Docker(settings.dockerHost())) {
            Cgroup cgroup = new CgroupByEngine(docker, sandbox.id());
            cgroup.freeze();
            assertThat(cgroup.cpuTime()).isEqualTo(sandbox.cpuTime());
            cgroup.thaw();
            assertThat(cgroup.pids()).isEqualTo(sandbox.pids());
            cgroup.pin(new Cpuset(List.of(0)));
            Machine.assertEchoes(sandbox);
        }
    }

    @Test
    void noSocketIsLeftToConnectTo() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
                DockerClient client = Machine.client()) {
            long java = childOf(inspect(client, sandbox).getState().getPidLong());
            try (Stream<Path> inside = Files.list(proc(java, "root/forkyard/socket"))) {
                assertThat(inside).isEmpty();
            }
            Machine.assertEchoes(sandbox);
        }
    }

    @Test
    void aProgramThatDoesNotComeUpIsReportedAndLeavesNothing() {
        Profile<FromProbe, ToProbe> broken =
                new Profile<>("broken", Program.PROBE, List.of("-XX:NoSuchFlag=1"), Machine.LIMITS);
        assertThatThrownBy(() -> engine.start(broken))
                .isInstanceOf(SandboxFailed.class)
                .hasMessageContaining("profile broken did not come up")
                .hasMessageContaining("exit code 1");
    }
}
