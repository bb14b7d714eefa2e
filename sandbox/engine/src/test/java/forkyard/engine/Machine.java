package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/** The engine of the machine that runs the tests. */
final class Machine {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Limits LIMITS =
            new Limits(128 * Limits.MIB, 64, Cpuset.ofThisProcess(), OptionalDouble.empty(), 4 * Limits.MIB);
    static final Profile<FromProbe, ToProbe> PROBE = new Profile<>(
            "probe", Program.PROBE, List.of("-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=1"), LIMITS);

    private Machine() {}

    /** Settings as the launcher gives them; without an engine the test is skipped. */
    static EngineSettings settings() {
        EngineSettings settings = EngineSettings.fromSystem();
        try (Docker docker = new Docker(settings.dockerHost())) {
            boolean answers = docker.answers();
            if (!answers) {
                System.err.println("skipped: no container engine answers at " + settings.dockerHost());
            }
            assumeTrue(answers, "no container engine answers at " + settings.dockerHost());
        }
        return settings;
    }

    static EngineSettings settings(ChannelChoice channel) {
        EngineSettings ours = settings();
        return new EngineSettings(ours.dockerHost(), ours.image(), ours.seccompJson(), ours.socketRoot(), channel);
    }

    static EngineSettings settings(URI host, Path sockets) {
        EngineSettings ours = settings();
        return new EngineSettings(host, ours.image(), ours.seccompJson(), sockets, ChannelChoice.AUTO);
    }

    static Engine engine(EngineSettings settings) throws InterruptedException {
        Engine engine = Engine.connect(settings);
        engine.awaitUp(PATIENCE);
        return engine;
    }

    /** Looks past the engine's code at what the container engine has. */
    static DockerClient client() {
        URI host = settings().dockerHost();
        return DockerClientImpl.getInstance(
                DefaultDockerClientConfig.createDefaultConfigBuilder()
                        .withDockerHost(host.toString())
                        .build(),
                new ZerodepDockerHttpClient.Builder().dockerHost(host).build());
    }

    /** Ids of the containers of the process with this number. */
    static List<String> containersOf(long pid) {
        try (Docker docker = new Docker(settings().dockerHost())) {
            return docker.owned().stream()
                    .filter(container -> Owner.parse(container.owner())
                            .filter(owner -> owner.pid() == pid)
                            .isPresent())
                    .map(Docker.Owned::id)
                    .toList();
        }
    }

    /** Sends bytes there and back. */
    static void assertEchoes(Sandbox<FromProbe, ToProbe> sandbox) throws IOException {
        byte[] bytes = {1, 2, 3};
        sandbox.connection().send(new ToProbe.Echo(bytes));
        assertThat(sandbox.connection().receive())
                .isInstanceOfSatisfying(
                        FromProbe.Echoed.class,
                        echoed -> assertThat(echoed.bytes()).isEqualTo(bytes));
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting: " + what).isLessThan(deadline);
            Thread.sleep(Duration.ofMillis(10));
        }
    }
}
