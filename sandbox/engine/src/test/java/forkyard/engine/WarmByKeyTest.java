package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneEngine.class)
class WarmByKeyTest {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final List<String> prepared = new CopyOnWriteArrayList<>();
    private final Pool<FromProbe, ToProbe> source;
    private final WarmByKey<String, FromProbe, ToProbe> warm;

    WarmByKeyTest(Engine engine) {
        source = engine.pool(Machine.PROBE, 1);
        warm = new WarmByKey<>(source, 2, (key, sandbox) -> {
            Machine.assertEchoes(sandbox);
            prepared.add(key);
        });
    }

    @AfterEach
    void close() {
        warm.close();
        source.close();
    }

    @Test
    void aKeysServerIsPreparedOnceAndKept() throws Exception {
        String first = use("a");
        assertThat(use("a")).isEqualTo(first);
        assertThat(use("b")).isNotEqualTo(first);
        assertThat(use("a")).isEqualTo(first);
        assertThat(prepared).containsExactly("a", "b");
    }

    @Test
    void theOneLongestWithoutUseLeaves() throws Exception {
        String a = use("a");
        use("b");
        assertThat(use("a")).isEqualTo(a);
        use("c");
        assertThat(use("a")).isEqualTo(a);
        use("b");
        assertThat(prepared).containsExactly("a", "b", "c", "b");
        assertThat(warm.alive()).isEqualTo(2);
    }

    @Test
    void anyErrorReplacesTheKeysServerAlone() throws Exception {
        String a = use("a");
        String b = use("b");
        assertThatThrownBy(() -> warm.use("a", AMPLE, server -> {
                    throw new IOException("a hostile answer");
                }))
                .hasMessage("a hostile answer");
        assertThatThrownBy(() -> warm.use("a", Duration.ofMillis(200), server -> {
                    server.connection().send(new ToProbe.Spin(60_000));
                    return server.connection().receive();
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(use("a")).isNotEqualTo(a);
        assertThat(use("b")).isEqualTo(b);
    }

    @Test
    void aServerThatDiedAtRestIsReplaced() throws Exception {
        String a = warm.use("a", AMPLE, server -> {
            server.connection().send(new ToProbe.Exit(0));
            server.awaitExit(Machine.PATIENCE);
            return server.id();
        });
        assertThat(use("a")).isNotEqualTo(a);
    }

    private String use(String key) throws Exception {
        return warm.use(key, AMPLE, server -> {
            Machine.assertEchoes(server);
            return server.id();
        });
    }
}
