package forkyard.server.bench;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Worlds of ranks: how soon they are judged, how soon a deadlock is explained, what the message trace costs, and that nothing stays behind. */
public final class MpiBench {
    private static final Duration AS_THREADS = Duration.ofMillis(1_000);
    private static final Duration AS_PROCESSES = Duration.ofMillis(2_500);
    private static final int RANKS = 4;

    /** Of the sample, in either exercise. */
    private static final String ANSWER = "4 ranks, sum 6";

    private MpiBench() {}

    /**
     * Measures all of it.
     *
     * @param known exercises of benchmarks, which the bench's server serves
     * @param mpj MPJ's home on this machine
     * @param submissions in a row, to look for what stays behind
     * @return whether all targets are reached
     */
    public static boolean run(Bench bench, Catalog known, Path mpj, int submissions)
            throws IOException, InterruptedException {
        Exercise threads = Bench.exercise(known, "four-ranks");
        Exercise processes = Bench.exercise(known, "four-rank-processes");
        bench.load();
        boolean soon = world(bench, mpj, threads, "four ranks as threads, hello and allreduce", AS_THREADS)
                & world(bench, mpj, processes, "four ranks as JVMs, hello and allreduce", AS_PROCESSES);
        boolean named = HeadOn.run(bench, threads);
        boolean cheap = PingPong.run(bench, Bench.exercise(known, "ping-pong"));
        boolean clean = NothingLeft.run(bench, threads, submissions / 2)
                & NothingLeft.run(bench, processes, submissions - submissions / 2);
        bench.load();
        return soon && named && cheap && clean;
    }

    private static boolean world(Bench bench, Path mpj, Exercise exercise, String what, Duration target)
            throws IOException, InterruptedException {
        try (Bare bare = new BareRanks(bench, mpj, exercise, RANKS, ANSWER)) {
            return SampleRun.run(bench, exercise, what, target, bare);
        }
    }
}
