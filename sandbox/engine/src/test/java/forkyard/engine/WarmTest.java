package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneEngine.class)
class WarmTest {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final Engine engine;

    WarmTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void oneServerServesManyAndAfterSoManyUsesAnotherIsStartedAhead() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 1, 3)) {
            String first = use(warm);
            assertThat(use(warm)).isEqualTo(first);
            try (Quiet _ = engine.quiet()) {
                assertThat(use(warm)).isEqualTo(first);
                assertThat(use(warm)).as("until its successor is up it stays").isEqualTo(first);
            }
            Machine.await("the successor", () -> warm.ready() == 2);
            use(warm);
            String second = use(warm);
            assertThat(second).isNotEqualTo(first);
            assertThat(use(warm)).isEqualTo(second);
        }
    }

    @Test
    void anotherTakesOverWhileOneIsReplaced() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 2, 100)) {
            Machine.await("the filling", () -> warm.ready() == 2);
            String first = use(warm);
            try (Quiet _ = engine.quiet()) {
                assertThatThrownBy(() -> warm.use(AMPLE, server -> {
                            throw new IOException("of the server's");
                        }))
                        .hasMessage("of the server's");
                assertThat(use(warm)).isNotEqualTo(first);
            }
            Machine.await("the replacement", () -> warm.ready() == 2);
        }
    }

    @Test
    void aServerIsUsedByOneAtATime() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 1, 100)) {
            CountDownLatch release = new CountDownLatch(1);
            FutureTask<String> holder = new FutureTask<>(() -> warm.use(AMPLE, server -> {
                release.await();
                return server.id();
            }));
            Thread.ofVirtual().start(holder);
            Machine.await("the lending", () -> warm.ready() == 0);
            FutureTask<String> next = new FutureTask<>(() -> use(warm));
            Thread waiting = Thread.ofVirtual().start(next);
            assertThat(waiting.join(Duration.ofMillis(100))).isFalse();
            release.countDown();
            assertThat(next.get()).isEqualTo(holder.get());
        }
    }

    @Test
    void aUseThatTakesTooLongEndsAndItsServerWithIt() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 1, 100)) {
            String first = use(warm);
            assertThatThrownBy(() -> warm.use(Duration.ofMillis(200), server -> {
                        server.connection().send(new ToProbe.Spin(60_000));
                        return server.connection().receive();
                    }))
                    .isInstanceOf(TimeoutException.class);
            assertThat(use(warm)).isNotEqualTo(first);
        }
    }

    @Test
    void anyExceptionReplacesTheServer() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 1, 100)) {
            String first = use(warm);
            assertThatThrownBy(() -> warm.use(AMPLE, server -> {
                        throw new IllegalStateException("of the user's own");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            String second = use(warm);
            assertThat(second).isNotEqualTo(first);
            assertThatThrownBy(() -> warm.use(AMPLE, server -> {
                        server.connection().send(new ToProbe.Exit(1));
                        return server.connection().receive();
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(use(warm)).isNotEqualTo(second);
        }
    }

    @Test
    void anInterruptEndsAUse() throws Exception {
        try (Warm<FromProbe, ToProbe> warm = engine.warm(Machine.PROBE, 1, 100)) {
            FutureTask<FromProbe> use = new FutureTask<>(
                    () -> warm.use(AMPLE, server -> server.connection().receive()));
            Machine.await("the filling", () -> warm.ready() == 1);
            Thread user = Thread.ofVirtual().start(use);
            Machine.await("the lending", () -> warm.ready() == 0);
            user.interrupt();
            assertThatThrownBy(use::get).hasCauseInstanceOf(InterruptedException.class);
        }
    }

    private static String use(Warm<FromProbe, ToProbe> warm) throws Exception {
        return warm.use(AMPLE, server -> {
            Machine.assertEchoes(server);
            return server.id();
        });
    }
}
