package forkyard.server.verify;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import java.util.Set;

/** One example submission with the verdict it got. */
public record Verified(Exercise exercise, ExampleSubmission example, Judgement judgement, Duration took) {
    /** What a measurement may come to. */
    private static final Set<String> OF_SPEED =
            Set.of("ACCEPTED", "TOO-SLOW", "SEQUENTIAL", "UNBALANCED", "EARLY-WORK");

    /** How verdict and folder compare. */
    public enum Match {
        AS_NAMED,
        /** The folder names a verdict of speed, and this machine was too busy, or has too few cores, to say. */
        UNDECIDED,
        OTHER
    }

    public Match match() {
        if (example.verdicts().contains(judgement.verdict().label())) {
            return Match.AS_NAMED;
        }
        boolean aboutSpeed =
                exercise.speed().isPresent() && example.verdicts().stream().anyMatch(OF_SPEED::contains);
        return aboutSpeed && unmeasured() ? Match.UNDECIDED : Match.OTHER;
    }

    private boolean unmeasured() {
        return judgement.verdict() instanceof Verdict.Inconclusive
                || judgement.verdict() instanceof Verdict.Accepted && judgement.speedup() == null;
    }
}
