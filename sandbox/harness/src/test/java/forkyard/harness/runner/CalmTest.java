package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalmTest {
    private static final String CONTRACT = "public interface Contract { int count(int threads) throws Exception; }";
    private static final String RACY = """
            import java.util.*;
            import java.util.concurrent.*;

            public class Solution implements Contract {
                private int count;
                private void work() {
                    for (int i = 0; i < 20_000; i++) count++;
                }
                public int count(int threads) throws Exception {
                    BODY
                    return count / 20_000;
                }
                class Task extends RecursiveAction {
                    private final int n;
                    Task(int n) { this.n = n; }
                    protected void compute() {
                        if (n == 1) { work(); return; }
                        Task left = new Task(n / 2), right = new Task(n - n / 2);
                        left.fork();
                        right.compute();
                        left.join();
                    }
                }
                void tree(int n) {
                    if (n == 1) { work(); return; }
                    Thread left = new Thread(() -> tree(n / 2));
                    left.start();
                    tree(n - n / 2);
                    try { left.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                }
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread[] all = new Thread[threads]; for (int i = 0; i < threads; i++) (all[i] = new Thread(this::work))"
                        + ".start(); for (Thread each : all) each.join();",
                "List<Thread> all = new ArrayList<>(); for (int i = 0; i < threads; i++) all.add(new Thread(this::work));"
                        + " all.forEach(Thread::start); for (Thread each : all) each.join();",
                "try (var pool = Executors.newFixedThreadPool(3)) { for (int i = 0; i < threads; i++)"
                        + " pool.submit(this::work); }",
                "try (var pool = Executors.newVirtualThreadPerTaskExecutor()) { for (int i = 0; i < threads; i++)"
                        + " pool.execute(this::work); }",
                "CompletableFuture<?>[] all = new CompletableFuture<?>[threads]; for (int i = 0; i < threads; i++)"
                        + " all[i] = CompletableFuture.runAsync(this::work); CompletableFuture.allOf(all).get();",
                "try (var pool = new ForkJoinPool(3)) { pool.invoke(new Task(threads)); }",
                "tree(threads);"
            })
    void threadsTakeTurnsHoweverTheyAreStarted(String body) throws IOException {
        try (Runner runner = Runner.start().load(CONTRACT, RACY.replace("BODY", body))) {
            for (int round = 0; round < 10; round++) {
                assertThat(runner.play(Mode.CALM, "call", List.of(List.of("count", 6)))
                                .answer())
                        .isEqualTo(List.of(List.of(true, 6)));
            }
        }
    }

    @Test
    void togetherTakesTurnsToo() throws IOException {
        String scenario = """
                import forkyard.kit.*;
                import java.util.*;

                public class Both implements Scenario<Contract> {
                    public Object play(Contract solution, Stage stage) throws Exception {
                        List<Integer> counts = new ArrayList<>();
                        stage.together("part", Collections.nCopies(4, () -> counts.add(solution.count(1))));
                        return counts;
                    }
                }""";
        try (Runner runner = Runner.start().load(CONTRACT, RACY.replace("BODY", "work();"), scenario)) {
            for (int round = 0; round < 10; round++) {
                assertThat(runner.play(Mode.CALM, "Both", List.of()).answer()).isEqualTo(List.of(1, 2, 3, 4));
            }
        }
    }

    @Test
    void whoWaitsForItsStarterIsNotWaitedFor() throws IOException {
        String body = """
                CountDownLatch go = new CountDownLatch(1);
                Thread spinner = new Thread(() -> { while (go.getCount() > 0) Thread.onSpinWait(); work(); });
                Thread waiter = new Thread(() -> { try { go.await(); } catch (InterruptedException e) { } });
                spinner.start();
                waiter.start();
                go.countDown();
                spinner.join();
                waiter.join();
                """;
        try (Runner runner = Runner.start().load(CONTRACT, RACY.replace("BODY", body))) {
            assertThat(runner.play(Mode.CALM, "call", List.of(List.of("count", 1)))
                            .answer())
                    .isEqualTo(List.of(List.of(true, 1)));
        }
    }
}
