package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.harness.Inside;
import forkyard.wire.ExitCodes;
import forkyard.wire.Failure.Blame;
import forkyard.wire.Mode;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final String CONTRACT = "public interface Contract { int run(int how) throws Exception; }";
    private static final String HUNGRY = """
            import java.util.*;

            public class Solution implements Contract {
                static final List<Object> KEPT = new ArrayList<>();
                static void eat(int piece) { while (true) KEPT.add(new byte[piece]); }
                public int run(int how) throws Exception {
                    switch (how) {
                        case 0 -> { return new int[Integer.MAX_VALUE - 8].length; }
                        case 1 -> eat(1 << 20);
                        case 2 -> eat(100);
                        case 3 -> {
                            new Thread(() -> eat(100_000)).start();
                            Thread.sleep(60_000);
                        }
                        case 4 -> {
                            try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
                                pool.submit(() -> eat(1_000)).get();
                            }
                        }
                        case 5 -> System.exit(0);
                        case 6 -> { Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true); })); System.exit(1); }
                    }
                    return how;
                }
            }""";

    @Test
    void aHeapThatRunsOutIsAFailureOfResources() throws IOException, InterruptedException {
        for (int how : new int[] {0, 1, 2, 3, 4}) {
            try (Runner runner = Runner.start("-Xmx32m").load(CONTRACT, HUNGRY)) {
                try {
                    assertThat(runner.call("run", how).failed().blame()).isEqualTo(Blame.RESOURCES);
                } catch (EOFException e) {
                    // Seldom one of our own threads is the one that finds no memory.
                    assertThat(runner.inside().process().waitFor()).isEqualTo(ExitCodes.OUT_OF_MEMORY);
                }
            }
        }
    }

    @Test
    void oneTrialsInputAndAnswerAreGoneInTheNext() throws IOException {
        try (Runner runner = Runner.start("-Xmx40m")
                .load(
                        "public interface Contract { void sort(int[] a); }",
                        "public class Solution implements Contract { public void sort(int[] a) {} }")) {
            for (int i = 0; i < 30; i++) {
                assertThat(runner.call("sort", new int[1_000_000]).answer()).isNotNull();
            }
        }
    }

    @Test
    void aFloodOfEventsWaitsForTheJudgeRatherThanFillTheHeap() throws IOException, InterruptedException {
        try (Runner runner = Runner.start("-Xmx40m").load(CONTRACT, HUNGRY, """
                        import forkyard.kit.*;

                        public class Flood implements Scenario<Contract> {
                            public Object play(Contract solution, Stage stage) throws Exception {
                                for (int i = 0; i < 3_000; i++) stage.log().event("drop", new byte[30_000]);
                                return 1;
                            }
                        }""")) {
            long digestKey = runner.begin(Mode.PLAIN, 1, "Flood", List.of());
            Thread.sleep(300); // nobody reads
            assertThat(runner.finish(digestKey).log()).hasSize(3_000);
        }
    }

    @Test
    void aSolutionThatEndsTheProcessEndsTheStream() throws IOException, InterruptedException {
        try (Runner runner = Runner.start().load(CONTRACT, HUNGRY)) {
            assertThatThrownBy(() -> runner.call("run", 5)).isInstanceOf(EOFException.class);
            assertThat(runner.inside().process().waitFor()).isZero();
        }
    }

    @Test
    void aJudgeThatHangsUpEndsTheProcessWhateverRuns() throws IOException, InterruptedException {
        try (Runner runner = Runner.start().load(CONTRACT, HUNGRY)) {
            runner.begin(Mode.PLAIN, 1, "call", List.of(List.of("run", 6)));
            runner.inside().connection().close();
            assertThat(runner.inside().process().waitFor()).isZero();
        }
    }

    @Test
    void warmPlaysTheSampleAndEnds() throws IOException, InterruptedException {
        assertThat(Inside.run(RunnerMain.class, "warm")).isZero();
    }
}
