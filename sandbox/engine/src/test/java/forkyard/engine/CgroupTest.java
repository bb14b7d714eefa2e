package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel's files say, in both versions; the kernel here has one of them, so files are written as it writes them. */
class CgroupTest {
    private static final String ID = "0123456789abcdef";

    @TempDir
    Path directory;

    @Test
    void versionOneHasATreePerController() {
        CgroupPaths paths = CgroupPaths.parse(
                CgroupMounts.parse(List.of(
                        "tmpfs /sys/fs/cgroup tmpfs rw 0 0",
                        "cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,relatime,cpu,cpuacct 0 0",
                        "cgroup /sys/fs/cgroup/freezer cgroup rw,relatime,freezer 0 0",
                        "cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0")),
                List.of("3:freezer:/docker/" + ID, "2:cpu,cpuacct:/docker/" + ID, "1:memory:/docker/" + ID, "0::/"),
                ID);

        assertThat(paths.directories())
                .isEqualTo(Map.of(
                        "cpu", Path.of("/sys/fs/cgroup/cpu,cpuacct/docker/" + ID),
                        "cpuacct", Path.of("/sys/fs/cgroup/cpu,cpuacct/docker/" + ID),
                        "freezer", Path.of("/sys/fs/cgroup/freezer/docker/" + ID)));
    }

    @Test
    void versionTwoHasOneTreeWhoeverMakesIt() {
        CgroupPaths paths = CgroupPaths.parse(
                CgroupMounts.parse(List.of("cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nodev 0 0")),
                List.of("0::/system.slice/docker-" + ID + ".scope"),
                ID);

        assertThat(paths.of(CgroupMounts.UNIFIED))
                .isEqualTo(Path.of("/sys/fs/cgroup/system.slice/docker-" + ID + ".scope"));
    }

    @Test
    void theCgroupOfAnotherIsNotTaken() {
        CgroupPaths paths = CgroupPaths.parse(
                CgroupMounts.parse(List.of("cgroup2 /sys/fs/cgroup cgroup2 rw 0 0")),
                List.of("0::/docker/somebody-else"),
                ID);
        assertThat(paths.directories()).isEmpty();
    }

    @Test
    void versionTwosFilesAreUnderstood() throws IOException {
        CgroupV2 cgroup = versionTwo();

        assertThat(cgroup.isReadable()).isTrue();
        assertThat(cgroup.cpuTime()).isEqualTo(Duration.ofMillis(1_234));
        assertThat(cgroup.throttled()).isEqualTo(Duration.ofMillis(5));
        assertThat(cgroup.memoryPeak()).isEqualTo(4_096);
        assertThat(cgroup.pids()).isEqualTo(17);
        cgroup.pin(new Cpuset(List.of(1, 3)));
        assertThat(directory.resolve("cpuset.cpus")).hasContent("1,3");
    }

    @Test
    void freezingInVersionTwoEndsWhenTheKernelSaysSo() throws IOException, InterruptedException {
        CgroupV2 cgroup = versionTwo();
        Thread freezing = Thread.ofVirtual().start(cgroup::freeze);
        Machine.await("the request", () -> read("cgroup.freeze").equals("1"));
        assertThat(freezing.join(Duration.ofMillis(50))).isFalse();

        write("cgroup.events", "populated 1\nfrozen 1\n");
        assertThat(freezing.join(Machine.PATIENCE)).isTrue();
    }

    @Test
    void aContainerThatHasEndedIsNoFaultOfTheHosts() throws IOException {
        CgroupV2 cgroup = versionTwo();
        Files.delete(directory.resolve("cpu.stat"));
        assertThatThrownBy(cgroup::cpuTime)
                .isInstanceOf(SandboxFailed.class)
                .hasMessageContaining("The sandbox has ended");
    }

    private CgroupV2 versionTwo() throws IOException {
        write("cpu.stat", "usage_usec 1234000\nuser_usec 1\nnr_throttled 1\nthrottled_usec 5000\n");
        write("memory.current", "1024\n");
        write("memory.peak", "4096\n");
        write("pids.current", "17\n");
        write("cgroup.freeze", "0\n");
        write("cgroup.events", "populated 1\nfrozen 0\n");
        write("cpuset.cpus", "0-3\n");
        CgroupPaths paths = new CgroupPaths(Map.of(CgroupMounts.UNIFIED, directory));
        return CgroupV2.of(paths, new CgroupByEngine(new Docker(URI.create("unix:///nowhere")), ID));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String read(String name) {
        return new CgroupFile(directory.resolve(name)).text();
    }
}
