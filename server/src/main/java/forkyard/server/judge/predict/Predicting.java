package forkyard.server.judge.predict;

import forkyard.engine.EngineException;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Predicted;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.measure.Terms;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.Trial;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Predicts how a submission scales whose speed has been measured: one trial of it by one thread, in which bytecodes are counted. Whatever
 * goes wrong here only means that there is no prediction.
 */
public final class Predicting {
    private static final Logger LOG = LoggerFactory.getLogger(Predicting.class);

    /** Counting slows a program down. Nobody waits longer than this for a size, then a smaller one has to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One in so many parts of a timed trial, tried in this order. */
    private static final List<Integer> PARTS = List.of(1, 8);

    private final AuthorSession author;
    private final Runners runners;
    private final PlayLimits limits;
    private final Terms terms;
    private final RandomGenerator random;

    /** Gives runners. */
    @FunctionalInterface
    public interface Runners {
        /** A fresh one with the submission loaded. */
        RunnerSession take(ToRunner.Load classes) throws LoadFailed, InterruptedException;
    }

    public Predicting(AuthorSession author, Runners runners, PlayLimits limits, Terms terms, RandomGenerator random) {
        this.author = author;
        this.runners = runners;
        this.limits = limits.within(PATIENCE);
        this.terms = terms;
        this.random = random;
    }

    /**
     * Predicts, or says why it does not.
     *
     * @param measured what is compared with the prediction
     * @return null if the program does nothing in parallel
     */
    public @Nullable Predicted predict(ToRunner.Load classes, Speedup measured) throws InterruptedException {
        return switch (Parallelism.of(classes.solution())) {
            case Parallelism.None() -> null;
            case Parallelism.Other(Call first) -> new Predicted(Sentences.notCovered(first), null);
            case Parallelism.ForkJoin(List<String> uncounted) -> {
                try {
                    yield predict(classes, measured, uncounted);
                } catch (JudgeFault | EngineException | LoadFailed e) {
                    LOG.warn("no prediction", e);
                    yield new Predicted(Sentences.FAILED, null);
                }
            }
        };
    }

    private Predicted predict(ToRunner.Load classes, Speedup measured, List<String> uncounted)
            throws LoadFailed, InterruptedException {
        String why = "";
        for (int part : PARTS) {
            // A program that divides its work by the number of cores is told the largest number that is predicted for.
            Case asked = author.trial(random.nextLong(), Math.max(1, terms.size() / part), WorkAndSpan.mostCores());
            Trial trial;
            try (RunnerSession runner = runners.take(classes)) {
                trial = runner.play(asked, limits, Mode.ELIDED, 0);
            }
            Optional<WorkAndSpan> counted = counted(asked, trial);
            if (counted.isPresent()) {
                Predicted.Scaling scaling = counted.get().scaling();
                return new Predicted(Sentences.of(scaling, measured, uncounted, part), scaling);
            }
            why = Sentences.notPlayed(trial.outcome());
            if (!isTooLong(trial.outcome())) {
                break;
            }
        }
        return new Predicted(why, null);
    }

    private Optional<WorkAndSpan> counted(Case asked, Trial trial) throws InterruptedException {
        boolean right = trial.outcome() instanceof Outcome.Answered answered
                && author.check(asked, answered.answer()).kind() == Finding.Kind.RIGHT;
        return right ? Optional.ofNullable(trial.counted()).flatMap(WorkAndSpan::of) : Optional.empty();
    }

    private static boolean isTooLong(Outcome outcome) {
        return outcome instanceof Outcome.OutOfTime || outcome instanceof Outcome.OutOfCpu;
    }
}
