package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines that cannot give what a sandbox needs. */
class EngineRefusedTest {
    private static final String ALL_THERE = """
            {"ID": "X", "ServerVersion": "99", "OSType": "linux", "MemoryLimit": true, "SwapLimit": true, "PidsLimit": true,
             "CpuCfsQuota": true, "CPUSet": true, "SecurityOptions": ["name=seccomp,profile=default"],
             "InitBinary": "docker-init", "CgroupVersion": "2"}""";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "MemoryLimit": true           | "MemoryLimit": false          | cannot give a memory limit
            "SwapLimit": true             | "SwapLimit": false            | swapaccount=1
            "PidsLimit": true             | "PidsLimit": false            | cannot give a pids limit
            "PidsLimit": true,            | ''                            | cannot give a pids limit
            "CpuCfsQuota": true           | "CpuCfsQuota": false          | cannot give a cpu quota
            "CPUSet": true                | "CPUSet": false               | cannot give a cpuset
            "name=seccomp,profile=default" | "name=apparmor"              | cannot give a seccomp
            docker-init                   | ''                            | install docker-init
            "OSType": "linux"             | "OSType": "windows"           | does not run Linux containers
            """)
    void aHostThatLacksALimitIsRefusedWithItsNameAndTheMend(String there, String instead, String words)
            throws IOException {
        String info = ALL_THERE.replace(there, instead);
        assertThat(info).isNotEqualTo(ALL_THERE);
        try (FakeEngine fake = new FakeEngine(directory.resolve("e"), Map.of("/info", info, "/_ping", "OK"))) {
            assertThatThrownBy(() -> Engine.connect(settings(fake)))
                    .isInstanceOf(EngineRefused.class)
                    .hasMessageStartingWith("No sandbox can start on this machine.")
                    .hasMessageContaining(words);
        }
    }

    @Test
    void theDoctorNamesEachMissingLimit() throws Exception {
        String info = ALL_THERE.replace("\"PidsLimit\": true", "\"PidsLimit\": false");
        try (FakeEngine fake = new FakeEngine(directory.resolve("e"), Map.of("/info", info, "/_ping", "OK"))) {
            List<Check> checks = Doctor.examine(settings(fake));
            assertThat(checks).filteredOn(check -> !check.ok()).singleElement().satisfies(check -> {
                assertThat(check.name()).isEqualTo("pids limit");
                assertThat(check.mend()).isNotBlank();
            });
        }
    }

    @Test
    void anImageThatBringsWritablePlacesIsRefused() throws IOException {
        String image = "{\"Id\": \"x\", \"Config\": {\"Volumes\": {\"/data\": {}}}}";
        try (FakeEngine fake = new FakeEngine(
                directory.resolve("e"), Map.of("/info", ALL_THERE, "/images/some/image:1/json", image))) {
            assertThatThrownBy(() -> Engine.connect(settings(fake)))
                    .isInstanceOf(EngineRefused.class)
                    .hasMessageContaining("declares volumes [/data]");
        }
    }

    @Test
    void aMissingImageIsNamedWithTheMend() {
        EngineSettings ours = Machine.settings();
        EngineSettings settings = new EngineSettings(
                ours.dockerHost(), "forkyard/no-such-image:1", ours.seccompJson(), directory, ChannelChoice.AUTO);
        assertThatThrownBy(() -> Engine.connect(settings))
                .isInstanceOf(EngineRefused.class)
                .hasMessageContaining("no image forkyard/no-such-image:1")
                .hasMessageContaining("./forkyard");
    }

    @Test
    void anEngineThatNeverAnswersIsDown() throws IOException {
        try (FakeEngine fake = new FakeEngine(directory.resolve("e"), Map.of());
                Docker docker = new Docker(fake.host())) {
            assertThat(docker.answers()).isFalse();
        }
    }

    @Test
    void aDirectoryThatOthersCouldEnterIsRefused() {
        assertThatThrownBy(() -> RunDirectory.open(Path.of("/tmp"), Owner.next()))
                .isInstanceOf(EngineRefused.class)
                .hasMessageContaining("mode 0700");
    }

    private EngineSettings settings(FakeEngine fake) {
        return new EngineSettings(
                fake.host(),
                "some/image:1",
                "{\"defaultAction\": \"SCMP_ACT_ERRNO\"}",
                directory.resolve("sockets"),
                ChannelChoice.AUTO);
    }
}
