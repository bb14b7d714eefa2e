package forkyard.server.judge.timeline;

import forkyard.engine.EngineException;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Timeline;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.check.Checking;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.Trial;
import forkyard.wire.Case;
import forkyard.wire.Mode;
import forkyard.wire.ThreadLanes;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the timeline of one submission: of two plays that are recorded, the first warms up program and recorder. */
public final class Timelines {
    private static final Logger LOG = LoggerFactory.getLogger(Timelines.class);
    private static final String NONE = "There is no timeline: ";

    private final Checking.Runners runners;
    private final Input input;
    private final PlayLimits limits;
    private final Set<String> files;

    /** What is played. */
    @FunctionalInterface
    public interface Input {
        Case get() throws InterruptedException;
    }

    /**
     * @param files the student's, which a place may be in
     */
    public Timelines(Checking.Runners runners, Input input, PlayLimits limits, Set<String> files) {
        this.runners = runners;
        this.input = input;
        this.limits = limits;
        this.files = files;
    }

    /** Whether the program came to its end with right answers, so that how it got there is what remains to be shown. */
    public static boolean tellMoreOf(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _,
                    Verdict.Sequential _,
                    Verdict.Unbalanced _,
                    Verdict.TooSlow _,
                    Verdict.Inconclusive _ -> true;
            case Verdict.CompileError _,
                    Verdict.RuleViolation _,
                    Verdict.WrongAnswer _,
                    Verdict.Race _,
                    Verdict.RuntimeError _,
                    Verdict.TimeLimit _,
                    Verdict.MemoryLimit _,
                    Verdict.OutputLimit _,
                    Verdict.Deadlock _,
                    Verdict.Livelock _,
                    Verdict.BusyWait _,
                    Verdict.Leak _,
                    Verdict.EarlyWork _,
                    Verdict.JudgeError _ -> false;
        };
    }

    /** Never fails: where there is no timeline its sentence says why. */
    public Timeline take() throws InterruptedException {
        try (RunnerSession runner = runners.take()) {
            Case asked = input.get();
            Trial trial = runner.play(asked, limits, Mode.RECORDED, 0);
            if (trial.outcome() instanceof Outcome.Answered) {
                trial = runner.play(asked, limits, Mode.RECORDED, 0);
            }
            return of(trial, asked);
        } catch (LoadFailed | EngineException | JudgeFault e) {
            LOG.warn("no timeline", e);
            return none("the run could not be recorded.");
        }
    }

    private Timeline of(Trial trial, Case asked) {
        ThreadLanes lanes = trial.lanes();
        if (!(trial.outcome() instanceof Outcome.Answered) || lanes == null) {
            LOG.info(
                    "no timeline of a run that came to {}",
                    trial.outcome().getClass().getSimpleName());
            return none("the run that was to be recorded did not come to its end.");
        }
        if (lanes.lanes().isEmpty()) {
            return none("more happened in the run than can be written down.");
        }
        if (!Claims.makeSense(lanes)) {
            LOG.warn("no timeline: what a runner sent makes no sense");
            return none("the run could not be recorded.");
        }
        return new Timeline(Summary.of(lanes), asked.name(), Claims.withPlacesIn(files, lanes));
    }

    private static Timeline none(String why) {
        return new Timeline(NONE + why, null, null);
    }
}
