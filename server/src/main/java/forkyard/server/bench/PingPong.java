package forkyard.server.bench;

import forkyard.exercise.Exercise;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import forkyard.server.judge.Verdict;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What it costs that calls of MPI are logged: a ping-pong of 1 MB between two JVMs, in turns by calls that are logged and by such as are not. The
 * program takes the times itself, and its exercise's director hands them on; nobody is judged by them.
 */
final class PingPong {
    private static final int TIMES = 5;
    private static final double TARGET = 0.05;

    private PingPong() {}

    /** @return whether the median of what it costs is little enough */
    static boolean run(Bench bench, Exercise exercise) throws InterruptedException {
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Judgement judgement = bench.judge()
                    .judge(
                            new Request(
                                    exercise,
                                    Bench.example(exercise, "WRONG-ANSWER").files(),
                                    Request.Scope.RUN,
                                    i),
                            Progress.SILENT);
            if (!(judgement.verdict() instanceof Verdict.WrongAnswer(Exhibit.Processes told))) {
                throw new IllegalStateException("the ping-pong was judged "
                        + judgement.verdict().exhibit().sentence());
            }
            double logged = micros(told.details(), "logged");
            double plain = micros(told.details(), "plain");
            bench.print(
                    String.format(Locale.ROOT, "  1 MB there and back: %.0f us logged, %.0f us not", logged, plain));
            costs.add(logged / plain - 1);
        }
        double median = costs.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
        boolean reached = median < TARGET;
        bench.print(String.format(
                Locale.ROOT,
                "logging costs %.1f %% (median of %d); less than %.0f %% asked: %s",
                100 * median,
                TIMES,
                100 * TARGET,
                reached ? "reached" : "MISSED"));
        return reached;
    }

    private static double micros(List<Detail> details, String label) {
        return details.stream()
                .filter(detail -> detail.label().equals(label))
                .mapToDouble(detail -> Double.parseDouble(detail.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the director has not handed on what is " + label));
    }
}
