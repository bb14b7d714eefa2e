package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds by socket holds by attach. */
class AttachTest {
    private static Engine engine;

    @BeforeAll
    static void connect() throws InterruptedException {
        engine = Machine.engine(Machine.settings(ChannelChoice.ATTACH));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void theSelfTestPasses() {
        assertThat(engine.checks())
                .allMatch(Check::ok)
                .anyMatch(check -> check.finding().contains("reached by attach"));
    }

    @Test
    void largeMessagesCrossWhole() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            byte[] bytes = new byte[60_000];
            bytes[59_999] = 7;
            for (int i = 0; i < 50; i++) {
                sandbox.connection().send(new ToProbe.Echo(bytes));
                assertThat(sandbox.connection().receive())
                        .isInstanceOfSatisfying(
                                FromProbe.Echoed.class,
                                echoed -> assertThat(echoed.bytes()).isEqualTo(bytes));
            }
        }
    }

    @Test
    void theEndOfTheProgramIsTheEndOfTheConnection() throws Exception {
        try (Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE)) {
            sandbox.connection().send(new ToProbe.Exit(3));
            assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(IOException.class);
            assertThat(sandbox.awaitExit(Machine.PATIENCE)).isEqualTo(new ExitState(false, 3, false));
        }
    }

    @Test
    void closingEndsAReadInProgress() throws Exception {
        Sandbox<FromProbe, ToProbe> sandbox = engine.start(Machine.PROBE);
        Thread.ofVirtual().start(sandbox::close);
        assertThatThrownBy(() -> sandbox.connection().receive()).isInstanceOf(IOException.class);
    }

    @Test
    void whatABrokenProgramWroteIsReported() {
        assertThatThrownBy(() -> engine.start(
                        new Profile<>("broken", Program.PROBE, List.of("-XX:NoSuchFlag=1"), Machine.LIMITS)))
                .isInstanceOf(SandboxFailed.class)
                .hasMessageContaining("Unrecognized VM option");
    }

    /** The directory for sockets is one that only the engine's user sees, as with a service that has a private /tmp. */
    @Test
    void itIsChosenWhereNoSocketPasses(@TempDir Path hidden) throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can hide a directory from the engine");
        try (Child child = Child.start(
                List.of("unshare", "--mount", "sh", "-c", "mount -t tmpfs hidden " + hidden + " && exec \"$0\" \"$@\""),
                "--sockets=" + hidden.resolve("s"))) {
            assertThat(child.line()).contains("reached by attach, since no socket works");
        }
    }
}
