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
 * A right program and one answer, from POST to {@code done} on a warm server, in turns with the bare start of the same program in a cold container.
 * It is a run of the samples, for these are one case; a submission has secret cases, too.
 */
final class SampleRun {
    private static final int WARM_UPS = 10;
    private static final int RUNS = 20;

    /** Between two, longer than it takes to make another container: a student's pause is longer. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private SampleRun() {}

    /**
     * Runs it.
     *
     * @param what is run, in words
     * @param target of the median
     * @param bare the same without a judge
     * @return whether the median is reached
     */
    static boolean run(Bench bench, Exercise exercise, String what, Duration target, Bare bare)
            throws IOException, InterruptedException {
        ExampleSubmission accepted = Bench.accepted(exercise);
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address())) {
            for (int i = 0; i < WARM_UPS; i++) {
                once(client, exercise, accepted, i);
                Thread.sleep(PAUSE);
            }
            bare.once();
            List<Once> judged = new ArrayList<>();
            List<Duration> unjudged = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                Thread.sleep(PAUSE);
                judged.add(once(client, exercise, accepted, WARM_UPS + i));
                Thread.sleep(PAUSE);
                unjudged.add(bare.once());
            }
            return report(bench, what, target, judged, new Figures(unjudged));
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

    private static boolean report(Bench bench, String what, Duration target, List<Once> runs, Figures bare) {
        Figures judged = figures(runs, Once::took);
        boolean reached = judged.median().compareTo(target) <= 0;
        bench.print(what + ", POST to done: " + judged.withNinetieth());
        bench.print(String.format(
                Locale.ROOT,
                "  medians: waits %d ms, is compiled %d ms, is checked %d ms",
                figures(runs, once -> once.steps().queued()).median().toMillis(),
                figures(runs, once -> once.steps().compile()).median().toMillis(),
                figures(runs, once -> once.steps().check()).median().toMillis()));
        bench.print("docker run of the same, compiled already: " + bare.withNinetieth());
        bench.print(String.format(
                Locale.ROOT,
                "the judge takes %.2f times the bare start; median of at most %d ms asked: %s",
                judged.over(bare),
                target.toMillis(),
                reached ? "reached" : "MISSED"));
        return reached;
    }

    private static Figures figures(List<Once> runs, Function<Once, Duration> part) {
        return new Figures(runs.stream().map(part).toList());
    }
}
