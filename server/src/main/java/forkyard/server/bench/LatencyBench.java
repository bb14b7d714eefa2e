package forkyard.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From POST to {@code done} of an accepted submission on a warm server, beside two cold containers. */
public final class LatencyBench {
    /** The server's own code and the compile server's take that many to be compiled themselves. */
    private static final int WARM_UPS = 150;

    private static final int SUBMISSIONS = 40;
    private static final int COLD = 10;

    /** Between submissions, longer than it takes to make another runner: a student's pause is longer. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final double LEAST_RATIO = 10;
    private static final Duration TARGET = Duration.ofMillis(100);

    private LatencyBench() {}

    /** @return whether the ratio is reached */
    public static boolean run(Bench bench) throws IOException, InterruptedException {
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address());
                ColdContainers cold = bench.cold()) {
            bench.print("warming up: " + WARM_UPS + " submissions of " + Bench.EXERCISE);
            for (int i = 0; i < WARM_UPS; i++) {
                once(bench, client, i);
            }
            cold.once();
            List<Duration> warm = new ArrayList<>();
            List<Duration> plain = new ArrayList<>();
            for (int i = 0; i < SUBMISSIONS; i++) {
                Thread.sleep(PAUSE);
                warm.add(once(bench, client, WARM_UPS + i));
                if (i % (SUBMISSIONS / COLD) == 0) {
                    plain.add(cold.once());
                }
            }
            return report(bench, new Figures(warm), new Figures(plain));
        }
    }

    private static Duration once(Bench bench, BenchClient client, int number) throws IOException, InterruptedException {
        String source = bench.solution(number);
        long began = System.nanoTime();
        String verdict = client.awaitVerdict(client.submit(Bench.EXERCISE, source));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (!verdict.equals("ACCEPTED")) {
            throw new IllegalStateException("a right solution was judged " + verdict);
        }
        return took;
    }

    private static boolean report(Bench bench, Figures warm, Figures cold) {
        double ratio = cold.over(warm);
        boolean reached = ratio >= LEAST_RATIO;
        bench.print("Forkyard, POST to done:      " + warm);
        bench.print("two cold containers:         " + cold);
        bench.print(String.format(
                Locale.ROOT,
                "ratio %.1f, at least %.0f asked: %s",
                ratio,
                LEAST_RATIO,
                reached ? "reached" : "MISSED"));
        bench.print("median of at most " + TARGET.toMillis() + " ms on an idle machine: "
                + (warm.median().compareTo(TARGET) <= 0 ? "reached" : "not reached in this run"));
        return reached;
    }
}
