package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoresTest {
    @TempDir
    Path directory;

    private Path locks;
    private Cores cores;

    @BeforeEach
    void open() {
        locks = directory.resolve("locks");
        cores = Cores.in(locks, List.of(2, 3));
    }

    @AfterEach
    void close() throws IOException {
        cores.close();
    }

    @Test
    void aLeaseNamesItsCores() throws Exception {
        try (CoreLease both = cores.lease(2)) {
            assertThat(both.cpus()).hasToString("2,3");
        }
        try (CoreLease one = cores.lease(1);
                CoreLease other = cores.lease(1)) {
            assertThat(one.cpus()).hasToString("2");
            assertThat(other.cpus()).hasToString("3");
        }
    }

    @Test
    void moreThanThereAreIsRefusedAtOnce() {
        assertThatThrownBy(() -> cores.lease(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 2 cores here, not 3");
    }

    @Test
    void whoFindsThemTakenWaits() throws Exception {
        CoreLease first = cores.lease(1);
        FutureTask<CoreLease> waiting = new FutureTask<>(() -> cores.lease(2));
        Thread thread = Thread.ofVirtual().start(waiting);
        assertThat(thread.join(Duration.ofMillis(100))).isFalse();
        first.close();
        waiting.get().close();
    }

    @Test
    void anInterruptGivesUpAndLeavesNothingTaken() throws Exception {
        try (CoreLease _ = cores.lease(1)) {
            FutureTask<CoreLease> waiting = new FutureTask<>(() -> cores.lease(2));
            Thread thread = Thread.ofVirtual().start(waiting);
            assertThat(thread.join(Duration.ofMillis(50))).isFalse();
            thread.interrupt();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(InterruptedException.class);
            cores.lease(1).close();
        }
    }

    @Test
    void noCoreIsEverLeasedTwice() throws Exception {
        AtomicInteger[] holders = {new AtomicInteger(), new AtomicInteger()};
        List<FutureTask<Integer>> tasks = IntStream.range(0, 8)
                .mapToObj(i -> new FutureTask<>(() -> holdAndCount(1 + i % 2, holders)))
                .toList();
        tasks.forEach(task -> Thread.ofVirtual().start(task));
        for (FutureTask<Integer> task : tasks) {
            assertThat(task.get()).isEqualTo(1);
        }
    }

    /** Returns the most holders of one core that were seen. */
    private int holdAndCount(int count, AtomicInteger[] holders) throws InterruptedException {
        int most = 0;
        for (int round = 0; round < 5; round++) {
            try (CoreLease lease = cores.lease(count)) {
                for (int cpu : lease.cpus().cpus()) {
                    most = Math.max(most, holders[cpu - 2].incrementAndGet());
                }
                Thread.sleep(2);
                for (int cpu : lease.cpus().cpus()) {
                    holders[cpu - 2].decrementAndGet();
                }
            }
        }
        return most;
    }

    @Test
    void anotherProcesssLeaseIsRespectedAndEndsWithItsKilling() throws Exception {
        try (Child other = Child.start(List.of(), ChildCores.class, locks.toString(), "1", "2", "3")) {
            assertThat(other.line()).isEqualTo("2");
            try (CoreLease free = cores.lease(1)) {
                assertThat(free.cpus()).hasToString("3");
            }
            FutureTask<CoreLease> both = new FutureTask<>(() -> cores.lease(2));
            Thread thread = Thread.ofVirtual().start(both);
            assertThat(thread.join(Duration.ofMillis(100))).isFalse();
            other.kill();
            both.get().close();
        }
    }

    @Test
    void everyUserOfTheMachineCanTakePart() throws Exception {
        cores.lease(2).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(locks)))
                .isEqualTo("rwxrwxrwx");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(locks.resolve("core-2"))))
                .isEqualTo("rw-rw-rw-");
    }

    @Test
    void aDirectoryThatIsALinkIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), locks);
        assertThatThrownBy(() -> Cores.in(link, List.of(0))).isInstanceOf(EngineRefused.class);
    }

    @Test
    void hardwareThreadsOfOneCoreAreOneAndTheFirstOfManyStaysOurs() throws IOException {
        for (int cpu = 0; cpu < 8; cpu++) {
            Path topology = Files.createDirectories(directory.resolve("cpu" + cpu + "/topology"));
            Files.writeString(topology.resolve("thread_siblings_list"), cpu % 4 + "," + (cpu % 4 + 4) + "\n");
        }
        Topology topology = new Topology(directory);

        assertThat(topology.leasable(Cpuset.parse("0-7"))).containsExactly(1, 2, 3);
        assertThat(topology.leasable(Cpuset.parse("0,1,4,5"))).containsExactly(0, 1);
        assertThat(topology.leasable(Cpuset.parse("3,7"))).containsExactly(3);
        assertThat(topology.withSiblings(Cpuset.parse("1,2"))).hasToString("1,2,5,6");
    }
}
