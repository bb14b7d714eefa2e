package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a process leaves behind that ends. */
class EngineEndTest {
    private static final int TERMINATED = 143;

    @Test
    void aSignalLeavesNoContainerAndNoFile() throws Exception {
        try (Child child = Child.start(List.of())) {
            child.line();
            assertThat(Machine.containersOf(child.pid())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(socketsOf(child.pid())).isNotEmpty();

            assertThat(child.terminate()).isEqualTo(TERMINATED);
            assertThat(Machine.containersOf(child.pid())).isEmpty();
            assertThat(socketsOf(child.pid())).isEmpty();
        }
    }

    @Test
    void aSignalWhileContainersAreBeingMadeLeavesNone() throws Exception {
        try (Child child = Child.start(List.of())) {
            Machine.await(
                    "the self-test's container",
                    () -> !Machine.containersOf(child.pid()).isEmpty());
            assertThat(child.terminate()).isEqualTo(TERMINATED);
            assertThat(Machine.containersOf(child.pid())).isEmpty();
            assertThat(socketsOf(child.pid())).isEmpty();
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemovedByTheNextAndNothingElse() throws Exception {
        try (Child killed = Child.start(List.of());
                Child living = Child.start(List.of())) {
            killed.line();
            living.line();
            killed.kill();
            assertThat(Machine.containersOf(killed.pid())).isNotEmpty();
            List<String> others = Machine.containersOf(living.pid());
            assertThat(others).hasSizeGreaterThanOrEqualTo(2);

            try (Engine next = Machine.engine(Machine.settings())) {
                assertThat(next.status().state()).isEqualTo(EngineStatus.State.UP);
                assertThat(Machine.containersOf(killed.pid())).isEmpty();
                assertThat(socketsOf(killed.pid())).isEmpty();
                assertThat(Machine.containersOf(living.pid())).containsAll(others);
            }
        }
    }

    private static List<Path> socketsOf(long pid) throws IOException {
        try (Stream<Path> owners = Files.list(Machine.settings().socketRoot())) {
            return owners.filter(
                            directory -> Owner.parse(directory.getFileName().toString())
                                    .filter(owner -> owner.pid() == pid)
                                    .isPresent())
                    .toList();
        }
    }
}
