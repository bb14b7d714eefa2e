package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineGoesAwayTest {
    @TempDir
    Path directory;

    @Test
    void poolsSurviveAnEngineThatGoesAwayAndComesBack() throws Exception {
        try (EngineProxy proxy = new EngineProxy(
                        directory.resolve("docker.sock"), Machine.settings().dockerHost());
                Engine engine = Machine.engine(Machine.settings(proxy.host(), directory.resolve("s")));
                Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 1)) {
            Machine.await("the filling", () -> pool.ready() == 1);

            proxy.cut();
            Sandbox<FromProbe, ToProbe> ready = pool.take();
            Machine.assertEchoes(ready);
            assertThat(engine.answers()).isFalse();
            assertThatThrownBy(pool::take).isInstanceOf(EngineDown.class).hasMessageContaining("does not answer");
            Machine.await("the notice", () -> engine.status().state() == EngineStatus.State.DOWN);
            assertThatThrownBy(() -> engine.awaitUp(Duration.ofMillis(50))).isInstanceOf(EngineDown.class);
            ready.close();

            proxy.restore();
            engine.awaitUp(Machine.PATIENCE);
            Machine.await("the refilling", () -> pool.ready() == 1);
            try (Sandbox<FromProbe, ToProbe> sandbox = pool.take()) {
                Machine.assertEchoes(sandbox);
            }
            assertRemoved(ready.id());
        }
    }

    private static void assertRemoved(String id) throws Exception {
        try (DockerClient client = Machine.client()) {
            Machine.await("the removal of what was closed meanwhile", () -> {
                try {
                    client.inspectContainerCmd(id).exec();
                    return false;
                } catch (NotFoundException e) {
                    return true;
                }
            });
        }
    }

    @Test
    void anEngineThatIsNotThereYetIsWaitedFor() throws Exception {
        URI real = Machine.settings().dockerHost();
        Path socket = directory.resolve("docker.sock");
        try (Engine engine = Engine.connect(Machine.settings(URI.create("unix://" + socket), directory.resolve("s")))) {
            Machine.await("the notice", () -> engine.status().state() == EngineStatus.State.DOWN);
            assertThat(engine.status().sentence()).contains("does not answer");
            assertThatThrownBy(() -> engine.start(Machine.PROBE)).isInstanceOf(EngineDown.class);
            try (EngineProxy _ = new EngineProxy(socket, real)) {
                engine.awaitUp(Machine.PATIENCE);
                engine.start(Machine.PROBE).close();
                engine.close();
            }
        }
    }
}
