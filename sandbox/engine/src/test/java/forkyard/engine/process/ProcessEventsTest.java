package forkyard.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import forkyard.engine.process.ProcessLife.How;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real processes of this machine; root alone is told of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessEventsTest {
    private static final int TERMINATE = 15;
    private static final int KILL = 9;

    private ProcessEvents events;

    @BeforeAll
    void listen() throws Exception {
        events = ProcessEvents.open();
    }

    @AfterAll
    void close() throws Exception {
        events.close();
    }

    @Test
    void tellsWhoWasBornOfWhomAndHowEachEnded() throws Exception {
        try (ProcessTree tree = followed()) {
            Process shell = start("(exit 3); sh -c 'kill -9 $$'; exit 7");

            List<ProcessLife> lives = awaitEnd(tree, 3);
            assertThat(lives)
                    .extracting(life -> life.ended().orElseThrow().how())
                    .containsExactly(new How.Exited(7), new How.Exited(3), new How.Signalled(KILL));
            assertThat(lives.getFirst().pid()).isEqualTo((int) shell.pid());
            assertThat(lives.subList(1, 3)).extracting(ProcessLife::parent).containsOnly((int) shell.pid());
            assertThat(lives.getFirst().command()).first().asString().endsWith("sh");
            assertThat(lives)
                    .allSatisfy(life -> assertThat(life.ended().orElseThrow().nanos() - life.bornNanos())
                            .isPositive());
        }
    }

    @Test
    void whoeverLeavesItsSessionAndItsParentIsStillFollowed() throws Exception {
        try (ProcessTree tree = followed()) {
            Process shell = start("setsid sh -c 'sleep 300 & sleep 300 &' & wait");
            shell.waitFor();

            await().until(() -> tree.living() == 2 && sleepers(tree).size() == 2);
            for (ProcessLife sleeper : sleepers(tree)) {
                assertThat(sleeper.threads()).isEqualTo(1);
                assertThat(sleeper.turns()).isPositive();
                assertThat(tree.signal(sleeper.pid(), TERMINATE)).isTrue();
            }
            await().until(() -> tree.living() == 0);
            assertThat(sleepers(tree))
                    .extracting(life -> life.ended().orElseThrow().how())
                    .containsOnly(new How.Signalled(TERMINATE));
            assertThat(sleepers(tree)).extracting(ProcessLife::threads).containsOnly(0);
            assertThat(tree.signal(sleepers(tree).getFirst().pid(), TERMINATE)).isFalse();
        }
    }

    @Test
    void cpuTimeIsThatOfAllThreadsAlsoOfThoseThatHaveEnded() throws Exception {
        try (ProcessTree tree = followed()) {
            start("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; sleep 0.2");

            await().until(() -> tree.lives().size() == 2);
            Duration busy = tree.lives().getFirst().cpu();
            assertThat(busy).isGreaterThan(Duration.ofMillis(5));
            List<ProcessLife> lives = awaitEnd(tree, 2);
            assertThat(lives.getFirst().cpu()).isGreaterThanOrEqualTo(busy);
            assertThat(lives.getLast().cpu()).isLessThan(lives.getFirst().cpu());
        }
    }

    @Test
    void cpuTimeOfAJvmIsNoLessThanItsOwnFigure() throws Exception {
        try (ProcessTree tree = followed()) {
            String java = ProcessHandle.current().info().command().orElseThrow();
            new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xshare:auto", "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();

            ProcessLife jvm = awaitEnd(tree, 1).getFirst();
            assertThat(jvm.cpu()).isGreaterThan(Duration.ofMillis(10));
            assertThat(jvm.command()).contains("-version");
        }
    }

    @Test
    void moreThanCanBeKeptIsSaidToBeTooMany() throws Exception {
        try (ProcessTree tree = followed()) {
            Process shell = start("i=0; while [ $i -lt 12000 ]; do (:); i=$((i+1)); done");
            shell.waitFor();

            await().until(tree::tooMany);
            await().until(() -> tree.living() == 0);
            assertThat(tree.lives()).hasSize(10_000);
        }
    }

    private ProcessTree followed() {
        return events.follow((int) ProcessHandle.current().pid());
    }

    private static Process start(String script) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", script).start();
    }

    private static List<ProcessLife> awaitEnd(ProcessTree tree, int count) {
        await().until(() -> tree.lives().size() == count && tree.living() == 0);
        return tree.lives();
    }

    private static List<ProcessLife> sleepers(ProcessTree tree) {
        return tree.lives().stream()
                .filter(life -> Optional.of(life.command())
                        .filter(command ->
                                !command.isEmpty() && command.getFirst().endsWith("sleep"))
                        .isPresent())
                .toList();
    }
}
