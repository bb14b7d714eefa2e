package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path directory;

    @Test
    void aMachineThatRunsSandboxesHasEveryLimit() throws Exception {
        assertThat(Doctor.examine(Machine.settings()))
                .allSatisfy(check -> assertThat(check.finding()).isNotBlank())
                .filteredOn(Check::ok)
                .extracting(Check::name)
                .contains(
                        "memory limit",
                        "swap limit",
                        "pids limit",
                        "cpu quota",
                        "cpuset",
                        "seccomp",
                        "init process",
                        "cgroups",
                        "channel",
                        "network",
                        "disk",
                        "threads",
                        "memory",
                        "clock",
                        "freezer");
    }

    @Test
    void withoutAnEngineItSaysHowToGetOne() throws Exception {
        List<Check> checks = Doctor.examine(
                Machine.settings(URI.create("unix://" + directory.resolve("nobody.sock")), directory.resolve("s")));
        assertThat(checks).filteredOn(check -> !check.ok()).first().satisfies(check -> {
            assertThat(check.name()).isEqualTo("engine");
            assertThat(check.finding()).contains("does not answer");
            assertThat(check.mend()).contains("./forkyard engine start");
        });
    }
}
