package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneEngine.class)
class PoolTest {
    private final Engine engine;

    PoolTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void takingOneStartsAnotherInTheBackground() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 2)) {
            Machine.await("the first filling", () -> pool.ready() == 2);
            try (Sandbox<FromProbe, ToProbe> first = pool.take();
                    Sandbox<FromProbe, ToProbe> second = pool.take()) {
                Machine.assertEchoes(first);
                Machine.assertEchoes(second);
                Machine.await("the second filling", () -> pool.ready() == 2);
                assertThat(first.id()).isNotEqualTo(second.id());
            }
        }
    }

    @Test
    void oneThatIsTakenWhileOthersWaitIsReplacedToo() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 2)) {
            Machine.await("the first filling", () -> pool.ready() == 2);
            try (Sandbox<FromProbe, ToProbe> taken = pool.take()) {
                Machine.assertEchoes(taken);
                assertThat(pool.ready()).isEqualTo(1);
                Machine.await("the second filling", () -> pool.ready() == 2);
            }
        }
    }

    @Test
    void aReadyOneIsTakenEvenWhileNothingCanStart() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 1)) {
            Machine.await("the filling", () -> pool.ready() == 1);
            try (Quiet _ = engine.quiet();
                    Sandbox<FromProbe, ToProbe> sandbox = pool.take()) {
                Machine.assertEchoes(sandbox);
                Thread.sleep(300);
                assertThat(pool.ready()).isZero();
            }
            Machine.await("the filling after the quiet", () -> pool.ready() == 1);
        }
    }

    @Test
    void whoFindsItEmptyWaitsForANewOne() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 0)) {
            try (Sandbox<FromProbe, ToProbe> sandbox = pool.take()) {
                Machine.assertEchoes(sandbox);
            }
            assertThat(pool.ready()).isZero();
        }
    }

    @Test
    void manyTakersEachGetTheirOwn() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 1)) {
            List<FutureTask<Sandbox<FromProbe, ToProbe>>> takers = java.util.stream.Stream.generate(
                            () -> new FutureTask<>(pool::take))
                    .limit(5)
                    .toList();
            takers.forEach(taker -> Thread.ofVirtual().start(taker));
            Set<String> ids = new HashSet<>();
            for (FutureTask<Sandbox<FromProbe, ToProbe>> taker : takers) {
                try (Sandbox<FromProbe, ToProbe> sandbox = taker.get()) {
                    ids.add(sandbox.id());
                    Machine.assertEchoes(sandbox);
                }
            }
            assertThat(ids).hasSize(5);
        }
    }

    @Test
    void oneThatDiesWhileItWaitsIsNeverHandedOut() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 1);
                DockerClient client = Machine.client()) {
            Machine.await("the filling", () -> pool.ready() == 1);
            String doomed = waitingOf(client);
            client.killContainerCmd(doomed).exec();
            try (Sandbox<FromProbe, ToProbe> sandbox = pool.take()) {
                assertThat(sandbox.id()).isNotEqualTo(doomed);
                Machine.assertEchoes(sandbox);
            }
        }
    }

    /** The newest container. */
    private String waitingOf(DockerClient client) {
        return client.listContainersCmd()
                .withLabelFilter(List.of(
                        ContainerFactory.OWNER_LABEL + "=" + engine.owner().token()))
                .exec()
                .getFirst()
                .getId();
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        try (Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 0);
                Quiet quiet = engine.quiet()) {
            FutureTask<Sandbox<FromProbe, ToProbe>> taker = new FutureTask<>(pool::take);
            Thread thread = Thread.ofVirtual().start(taker);
            assertThat(thread.join(Duration.ofMillis(50))).isFalse();
            thread.interrupt();
            assertThatThrownBy(taker::get).hasCauseInstanceOf(InterruptedException.class);
            quiet.close();
        }
    }

    @Test
    void aProfileThatCannotStartFailsWhoWaitsWithTheReason() throws Exception {
        Profile<FromProbe, ToProbe> broken =
                new Profile<>("broken", Program.PROBE, List.of("-XX:NoSuchFlag=1"), Machine.LIMITS);
        try (Pool<FromProbe, ToProbe> pool = engine.pool(broken, 1)) {
            assertThatThrownBy(pool::take).isInstanceOf(SandboxFailed.class).hasMessageContaining("exit code 1");
            assertThat(engine.status().state()).isEqualTo(EngineStatus.State.UP);
        }
    }

    @Test
    void aProfileThatNobodyWantsAnyMoreHasNoneWaiting() throws Exception {
        try (Pools pools = engine.pools(1, Duration.ofSeconds(3))) {
            try (Sandbox<FromProbe, ToProbe> sandbox = pools.take(Machine.PROBE)) {
                Machine.assertEchoes(sandbox);
            }
            Machine.await("the filling", () -> pools.of(Machine.PROBE).ready() == 1);
            Machine.await("the emptying", () -> pools.of(Machine.PROBE).ready() == 0);
            try (Sandbox<FromProbe, ToProbe> sandbox = pools.take(Machine.PROBE)) {
                Machine.assertEchoes(sandbox);
            }
        }
    }

    @Test
    void closingItLeavesNothing() throws Exception {
        Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 2);
        Machine.await("the filling", () -> pool.ready() == 2);
        pool.close();
        assertThatThrownBy(pool::take).isInstanceOf(EngineDown.class);
        Machine.await(
                "the removal",
                () -> Machine.containersOf(ProcessHandle.current().pid()).isEmpty());
    }
}
