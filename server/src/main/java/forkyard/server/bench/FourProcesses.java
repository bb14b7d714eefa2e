package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A program of four processes and one answer, from POST to {@code done} on a warm server, in turns with the bare start of the same program in a
 * cold container. It is a run of the samples, for these are one case; a submission has secret cases, too.
 */
final class FourProcesses {
    private static final int WARM_UPS = 10;
    private static final int RUNS = 20;

    /** Between two, longer than it takes to make another container: a student's pause is longer. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration TARGET = Duration.ofMillis(1_500);

    /** Of the one sample. */
    private static final String ARGUMENT = "3000";

    private static final String ANSWER = "4498500";

    private FourProcesses() {}

    /** @return whether the median is reached */
    static boolean run(Bench bench, Exercise exercise) throws IOException, InterruptedException {
        ExampleSubmission accepted = Bench.accepted(exercise);
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address());
                ColdProgram cold = new ColdProgram(bench.image(), exercise, accepted, ARGUMENT)) {
            for (int i = 0; i < WARM_UPS; i++) {
                once(client, exercise, accepted, i);
                Thread.sleep(PAUSE);
            }
            cold.once(ANSWER);
            List<Once> judged = new ArrayList<>();
            List<Duration> bare = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                Thread.sleep(PAUSE);
                judged.add(once(client, exercise, accepted, WARM_UPS + i));
                Thread.sleep(PAUSE);
                bare.add(cold.once(ANSWER));
            }
            return report(bench, judged, new Figures(bare));
        }
    }

    private record Once(Duration took, BenchClient.Steps steps) {}

    private static Once once(BenchClient client, Exercise exercise, ExampleSubmission accepted, int number)
            throws IOException, InterruptedException {
        String source = accepted.files().getFirst().text() + "\n// " + number + "\n";
        long began = System.nanoTime();
        String id = client.tryOut(exercise.slug(), "Main.java", source);
        String verdict = client.awaitVerdict(id);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (!verdict.equals("ACCEPTED")) {
            throw new IllegalStateException("a right program was judged " + verdict);
        }
        return new Once(took, client.steps(id));
    }

    private static boolean report(Bench bench, List<Once> runs, Figures bare) {
        Figures judged = figures(runs, Once::took);
        boolean reached = judged.median().compareTo(TARGET) <= 0;
        bench.print("four processes and one answer, POST to done: " + judged.withNinetieth());
        bench.print(String.format(
                Locale.ROOT,
                "  medians: waits %d ms, is compiled %d ms, is checked %d ms",
                figures(runs, once -> once.steps().queued()).median().toMillis(),
                figures(runs, once -> once.steps().compile()).median().toMillis(),
                figures(runs, once -> once.steps().check()).median().toMillis()));
        bench.print("docker run of the same, compiled already:    " + bare.withNinetieth());
        bench.print(String.format(
                Locale.ROOT,
                "the judge takes %.2f times the bare start; median of at most %d ms asked: %s",
                judged.over(bare),
                TARGET.toMillis(),
                reached ? "reached" : "MISSED"));
        return reached;
    }

    private static Figures figures(List<Once> runs, Function<Once, Duration> part) {
        return new Figures(runs.stream().map(part).toList());
    }
}
