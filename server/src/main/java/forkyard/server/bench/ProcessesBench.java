package forkyard.server.bench;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.time.Duration;

/** Programs of several processes: how soon they are judged, how soon a deadlock is named, and that nothing of them stays behind. */
public final class ProcessesBench {
    public static final int SUBMISSIONS = 100;

    private static final String FOUR = "four-processes";
    private static final Duration SOON = Duration.ofMillis(1_500);

    /** Of the one sample. */
    private static final String ARGUMENT = "3000";

    private static final String ANSWER = "4498500";

    private ProcessesBench() {}

    /**
     * Measures all three.
     *
     * @param known exercises of benchmarks, which the bench's server serves
     * @param submissions in a row, to look for what stays behind
     * @return whether all targets are reached
     */
    public static boolean run(Bench bench, Catalog known, int submissions) throws IOException, InterruptedException {
        Exercise exercise = Bench.exercise(known, FOUR);
        bench.load();
        boolean soon;
        try (Bare bare = new ColdProgram(bench.image(), exercise, Bench.accepted(exercise), ARGUMENT, ANSWER)) {
            soon = SampleRun.run(bench, exercise, "four processes and one answer", SOON, bare);
        }
        boolean named = DeadlockedPair.run(bench, exercise);
        boolean clean = NothingLeft.run(bench, exercise, submissions);
        bench.load();
        return soon && named && clean;
    }
}
