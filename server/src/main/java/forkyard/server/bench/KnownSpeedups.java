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
    private final RandomGenerator seeds;

    KnownSpeedups(Exercise exercise, Judge judge, RandomGenerator seeds) {
        this.exercise = exercise;
        this.judge = judge;
        this.seeds = seeds;
    }

    /** One measurement; {@code speedup} is null if nothing could be measured. */
    record Seen(int serialPercent, double law, @Nullable Speedup speedup, boolean inconclusive) {
        boolean holds() {
            return speedup != null && speedup.low() <= law && law <= speedup.high();
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
        double serial = serialPercent / 100.0;
        double law = 1 / (serial + (1 - serial) / exercise.parallelism());
        Speedup speedup = judgement.speedup();
        return new Seen(
                serialPercent,
                law,
                speedup == null || speedup.forks() == 0 ? null : speedup,
                judgement.verdict() instanceof Verdict.Inconclusive);
    }
}
