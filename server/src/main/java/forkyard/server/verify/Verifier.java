package forkyard.server.verify;

import forkyard.engine.EngineDown;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Judges example submissions, one after another. */
public final class Verifier {
    private final Judge judge;
    private final RandomGenerator seeds;

    public Verifier(Judge judge, RandomGenerator seeds) {
        this.judge = judge;
        this.seeds = seeds;
    }

    /**
     * Judges every example of these exercises.
     *
     * @param each hears of each as soon as it is judged
     */
    public List<Verified> verify(List<Exercise> exercises, Consumer<Verified> each)
            throws EngineDown, InterruptedException {
        List<Verified> all = new ArrayList<>();
        for (Exercise exercise : exercises) {
            for (ExampleSubmission example : exercise.examples()) {
                Verified verified = verify(exercise, example);
                all.add(verified);
                each.accept(verified);
            }
        }
        return all;
    }

    /** Judges one example. */
    public Verified verify(Exercise exercise, ExampleSubmission example) throws EngineDown, InterruptedException {
        long began = System.nanoTime();
        Judgement judgement = judge.judge(
                new Request(exercise, example.files(), Request.Scope.SUBMIT, seeds.nextLong()), Progress.SILENT);
        return new Verified(exercise, example, judgement, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Slugs of exercises that no example submission was seen to solve. */
    public static List<String> unsolved(List<Exercise> exercises, List<Verified> verified) {
        return exercises.stream()
                .filter(exercise -> verified.stream()
                        .noneMatch(each -> each.exercise().equals(exercise)
                                && each.match() == Verified.Match.AS_NAMED
                                && each.judgement().verdict() instanceof Verdict.Accepted))
                .map(Exercise::slug)
                .toList();
    }
}
