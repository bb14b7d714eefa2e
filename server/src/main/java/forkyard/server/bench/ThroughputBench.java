package forkyard.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many submissions at once: all judged, none lost, and how many verdicts a second beside the plain way's. */
public final class ThroughputBench {
    private static final int SUBMISSIONS = 200;
    private static final int COLD = 12;

    private ThroughputBench() {}

    /** @return whether every submission was judged, and rightly */
    public static boolean run(Bench bench) throws IOException, InterruptedException {
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address());
                ColdContainers cold = bench.cold()) {
            client.awaitVerdict(client.submit(Bench.EXERCISE, bench.solution(0)));
            bench.print(SUBMISSIONS + " submissions at once");
            long began = System.nanoTime();
            List<String> verdicts = atOnce(SUBMISSIONS, SUBMISSIONS, number -> {
                String id = client.submit(Bench.EXERCISE, bench.solution(number + 1));
                return client.awaitVerdict(id);
            });
            double warm = perSecond(SUBMISSIONS, began);
            int cores = Runtime.getRuntime().availableProcessors();
            cold.once();
            bench.print(COLD + " times two cold containers, " + cores + " at once");
            began = System.nanoTime();
            atOnce(COLD, cores, number -> cold.once());
            return report(bench, verdicts, warm, perSecond(COLD, began));
        }
    }

    private interface Numbered<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int count, int threads, Numbered<T> work) throws InterruptedException {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                calls.add(() -> work.run(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a submission was lost", e.getCause());
        }
    }

    private static double perSecond(int count, long began) {
        return count / (Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private static boolean report(Bench bench, List<String> verdicts, double warm, double cold) {
        Map<String, Integer> counts = new TreeMap<>();
        verdicts.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        bench.print("verdicts: " + counts);
        bench.print(String.format(
                Locale.ROOT,
                "Forkyard %.1f verdicts a second, cold containers %.1f: ratio %.1f",
                warm,
                cold,
                warm / cold));
        boolean all = counts.equals(Map.of("ACCEPTED", SUBMISSIONS));
        bench.print(all ? "all judged, none lost" : "LOST OR WRONG: " + SUBMISSIONS + " times ACCEPTED was expected");
        return all;
    }
}
