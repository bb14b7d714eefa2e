package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Shares of time are compared with each other, since the machine may be anyone's. */
@ExtendWith(OneEngine.class)
class ForeignLoadTest {
    private static final Cpuset ALL = Cpuset.ofThisProcess();

    private final Engine engine;

    ForeignLoadTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void workOfOthersIsForeign() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread busy = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                Thread.onSpinWait();
            }
        });
        try {
            ForeignLoad load = ForeignLoad.observe(ALL, List.of());
            Thread.sleep(500);
            assertThat(load.seen().own()).isZero();
            assertThat(load.seen().foreignCores()).isGreaterThan(0.2);
            assertThat(ForeignLoad.awaitQuiet(ALL, 0.05, Duration.ofMillis(250), Duration.ofMillis(300)))
                    .isFalse();
        } finally {
            enough.set(true);
            busy.join();
        }
    }

    @Test
    void workOfOnesOwnSandboxIsNot() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            ForeignLoad withIt = ForeignLoad.observe(ALL, List.of(sandbox));
            ForeignLoad withoutIt = ForeignLoad.observe(ALL, List.of());
            sandbox.connection().send(new ToProbe.Spin(600));
            sandbox.connection().receive();
            sandbox.freeze();
            Load own = withIt.seen();
            assertThat(own.own()).isPositive();
            assertThat(own.foreignCores())
                    .isLessThan(withoutIt.seen().foreignCores()
                            - own.own().toNanos() * 0.5 / own.wall().toNanos());
        }
    }

    @Test
    void theFinestCountThatTheKernelKeepsIsRead(@TempDir Path proc, @TempDir Path accounts) throws IOException {
        Cpuset two = new Cpuset(List.of(0, 2));
        Files.writeString(proc.resolve("stat"), """
                cpu  9 9 9 9 9 9 9 9 9 9
                cpu0 10 2 3 500 40 1 1 7 0 0
                cpu1 99 99 99 99 99 99 99 99 99 99
                cpu2 10 0 0 500 40 0 0 1 0 0
                intr 1
                """);
        assertThat(BusyTime.finest(proc, accounts).of(two)).isEqualTo(Duration.ofMillis(270));
        assertThat(new BusyTime.ByTick(proc.resolve("stat")).steal(two)).isEqualTo(Duration.ofMillis(80));

        Files.writeString(proc.resolve("schedstat"), """
                version 15
                timestamp 1
                cpu0 0 0 0 0 0 0 1000 5 6
                domain0 ff 1 2 3 4 5 6 7 8 9
                cpu1 0 0 0 0 0 0 9999 5 6
                cpu2 0 0 0 0 0 0 2000 5 6
                """);
        assertThat(BusyTime.finest(proc, accounts).of(two)).isEqualTo(Duration.ofNanos(3_000));

        Files.writeString(accounts.resolve("cpuacct.usage_percpu"), "10 99 20 \n");
        assertThat(BusyTime.finest(proc, accounts).of(two)).isEqualTo(Duration.ofNanos(30));
    }

    @Test
    void stolenTimeIsSeenApart() {
        Load load =
                new Load(Duration.ofSeconds(1), Duration.ofMillis(900), Duration.ofMillis(700), Duration.ofMillis(100));
        assertThat(load.foreignCores()).isEqualTo(0.2);
        assertThat(load.stolenCores()).isEqualTo(0.1);
        assertThat(new Load(Duration.ofSeconds(1), Duration.ZERO, Duration.ofMillis(4), Duration.ZERO).foreignCores())
                .isZero();
    }
}
