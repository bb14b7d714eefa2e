package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Programs whose speedup follows from Amdahl's law: independent work of which a known share is done by one thread. */
final class KnownSpeedups {
    /** The name of an example is this and its serial share in percent. */
    private static final String SERIAL = "serial-";

    private final Exercise exercise;
    private final Judge judge;
    private final double coresTogether;
    private final RandomGenerator seeds;

    /** @param coresTogether how many times the work of one core the exercise's cores do at once */
    KnownSpeedups(Exercise exercise, Judge judge, double coresTogether, RandomGenerator seeds) {
        this.exercise = exercise;
        this.judge = judge;
        this.coresTogether = coresTogether;
        this.seeds = seeds;
    }

    /**
     * One measurement.
     *
     * @param law Amdahl's, where that many cores do that many times the work of one
     * @param here the same, for what the cores of this machine do together
     * @param speedup null if nothing could be measured
     */
    record Seen(double law, double here, @Nullable Speedup speedup, boolean inconclusive) {
        boolean holds() {
            return speedup != null && speedup.low() <= here && here <= speedup.high();
        }
    }

    /** The shares there are programs for. */
    List<Integer> serialPercents() {
        return exercise.examples().stream()
                .filter(example -> example.name().startsWith(SERIAL))
                .map(example -> Integer.valueOf(example.name().substring(SERIAL.length())))
                .sorted()
                .toList();
    }

    Seen measure(int serialPercent) throws InterruptedException {
        ExampleSubmission example = exercise.examples().stream()
                .filter(each -> each.name().equals(SERIAL + serialPercent))
                .findFirst()
                .orElseThrow();
        Judgement judgement = judge.judge(
                new Request(exercise, example.files(), Request.Scope.SUBMIT, seeds.nextLong()), Progress.SILENT);
        Speedup speedup = judgement.speedup();
        return new Seen(
                amdahl(serialPercent / 100.0, exercise.parallelism()),
                amdahl(serialPercent / 100.0, coresTogether),
                speedup == null || speedup.forks() == 0 ? null : speedup,
                judgement.verdict() instanceof Verdict.Inconclusive);
    }

    private static double amdahl(double serial, double cores) {
        return 1 / (serial + (1 - serial) / cores);
    }
}
