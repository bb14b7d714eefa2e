package forkyard.server.judge.predict;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.Compiled;
import forkyard.server.judge.predict.Parallelism.ForkJoin;
import forkyard.server.judge.predict.Parallelism.None;
import forkyard.server.judge.predict.Parallelism.Other;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelismTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Task().fork().join();",
                "try (ForkJoinPool pool = new ForkJoinPool(2)) { pool.invoke(new Task()); }",
                "ForkJoinTask.invokeAll(new Task(), new Task());",
                "Future<?> task = new ForkJoinPool(2).submit(new Task()); task.get();",
                "List.of(new Task()).forEach(ForkJoinTask::fork);"
            })
    void forkAndJoinAreCovered(String body) {
        assertThat(of(body)).isEqualTo(new ForkJoin(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Thread(() -> {}).start(); | new Thread",
                "Thread.ofVirtual().start(() -> {}); | Thread.ofVirtual",
                "Executors.newCachedThreadPool().close(); | Executors.newCachedThreadPool",
                "CompletableFuture.runAsync(() -> {}).join(); | CompletableFuture.runAsync",
                "List.of(1).parallelStream().count(); | List.parallelStream",
                "Arrays.parallelSort(new int[2]); | Arrays.parallelSort",
                "IntStream.of(1).parallel().sum(); | IntStream.parallel",
                "new Task().fork(); new CountDownLatch(1).await(); | new CountDownLatch",
                "new Task().fork(); ForkJoinTask.helpQuiesce(); | ForkJoinTask.helpQuiesce",
                "while (!new Task().fork().isDone()) { } | ForkJoinTask.isDone",
                "new Task().fork(); synchronized (this) { wait(); } | Object.wait",
                "new Completer().fork(); | new CountedCompleter"
            })
    void whatElseMakesThreadsOrWaitsIsNamed(String body, String what) {
        assertThat(of(body)).isInstanceOfSatisfying(Other.class, other -> {
            assertThat(other.first().what()).isEqualTo(what);
            assertThat(other.first().at()).startsWith("Solution.java, line ");
        });
    }

    @Test
    void aProgramOfOneThreadIsNeither() {
        assertThat(of("Map<String, Integer> counts = new ConcurrentHashMap<>(); counts.merge(\"a\", 1, Integer::sum);"))
                .isEqualTo(new None());
    }

    @Test
    void workThatIsLeftToTheLibraryIsToldOnce() {
        assertThat(
                        of(
                                "new Task().fork(); Arrays.sort(new int[2]); Arrays.sort(new int[3]); Arrays.copyOf(new int[1], 2);"))
                .isEqualTo(new ForkJoin(List.of("Arrays.sort")));
    }

    private static Parallelism of(String body) {
        return Parallelism.of(Compiled.solution("""
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.*;
                public class Solution {
                    static class Task extends RecursiveAction { protected void compute() { helper(); } void helper() {} }
                    void run() throws Exception {
                        BODY
                    }
                    MORE
                }""".replace("BODY", body).replace(
                "MORE",
                body.contains("Completer")
                        ? "static class Completer extends CountedCompleter<Void> { public void compute() { tryComplete(); } }"
                        : "")));
    }
}
