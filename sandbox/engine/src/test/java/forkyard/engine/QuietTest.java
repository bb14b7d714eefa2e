package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class QuietTest {
    @Test
    void whileItLastsNothingStartsAndSandboxesOutweighOthers() throws Exception {
        Path parent;
        try (Engine engine = Machine.engine(Machine.settings());
                Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            parent = Path.of("/sys/fs/cgroup/cpu", "forkyard-" + engine.owner().token());
            assumeTrue(
                    Files.exists(parent),
                    "only root, on cgroups version 1 and an engine whose driver is cgroupfs, can weigh its sandboxes here");
            assertThat(parent.resolve(sandbox.id())).isDirectory();
            assertThat(weight(parent)).isEqualTo(1_024);
            FutureTask<Sandbox<FromProbe, ToProbe>> start = new FutureTask<>(() -> engine.start(Machine.PROBE));
            try (Quiet _ = engine.quiet()) {
                assertThat(weight(parent)).isEqualTo(262_144);
                Thread starting = Thread.ofVirtual().start(start);
                assertThat(starting.join(Duration.ofMillis(500))).isFalse();
                Machine.assertEchoes(sandbox);
            }
            assertThat(weight(parent)).isEqualTo(1_024);
            start.get().close();
        }
        assertThat(parent).doesNotExist();
        assertThat(Path.of("/sys/fs/cgroup/memory").resolve(parent.getFileName()))
                .doesNotExist();
    }

    private static int weight(Path parent) throws IOException {
        return Integer.parseInt(Files.readString(parent.resolve("cpu.shares")).strip());
    }
}
