package forkyard.server.bench;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Programs of several processes: how soon they are judged, how soon a deadlock is named, and that nothing of them stays behind. */
public final class ProcessesBench {
    public static final int SUBMISSIONS = 100;

    private static final String FOUR = "four-processes";
    private static final Path LOAD = Path.of("/proc/loadavg");

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
        load(bench);
        boolean soon = FourProcesses.run(bench, exercise);
        boolean named = DeadlockedPair.run(bench, exercise);
        boolean clean = NothingLeft.run(bench, exercise, submissions);
        load(bench);
        return soon && named && clean;
    }

    /** Times mean something only where little else runs. */
    private static void load(Bench bench) throws IOException {
        bench.print("load average: " + Files.readString(LOAD).strip());
    }
}
