package forkyard.server.judge.program;

import forkyard.exercise.Limits;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.check.CheckPlan;
import forkyard.server.judge.check.Checked;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Case;
import forkyard.wire.WorldMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plays the cases of one submission until one fails; small ones of a world of ranks with them as threads and as JVMs. */
public final class ProgramChecking {
    private final Sessions sessions;
    private final ProgramVerdicts verdicts;
    private final Limits limits;
    private final WorldMode mode;
    private final Progress progress;
    private final List<TestResult> tests = new ArrayList<>();
    private Exhibit.@Nullable Seen seen;

    /** Opens a session with the submission's classes: what went wrong in one may still be there. */
    @FunctionalInterface
    public interface Sessions {
        ProgramSession open() throws InterruptedException;
    }

    /**
     * Before the first case.
     *
     * @param studentFiles names of the student's source files
     * @param mode what ranks are
     */
    public ProgramChecking(
            Sessions sessions, Set<String> studentFiles, Limits limits, WorldMode mode, Progress progress) {
        this.sessions = sessions;
        this.verdicts = new ProgramVerdicts(studentFiles, limits);
        this.limits = limits;
        this.mode = mode;
        this.progress = progress;
    }

    public Checked check(CheckPlan plan) throws InterruptedException {
        try (ProgramSession session = sessions.open()) {
            Duration left = limits.whole();
            for (CheckPlan.Part part : plan.parts()) {
                report(part, plan, TestResult.Outcome.RUNNING, 0);
                Attempt attempt = attempt(session, part, left);
                left = left.minus(attempt.took);
                TestResult.Outcome outcome =
                        attempt.failed == null ? TestResult.Outcome.PASSED : TestResult.Outcome.FAILED;
                tests.add(report(part, plan, outcome, attempt.took.toMillis()));
                if (attempt.failed != null) {
                    return new Checked(attempt.failed, tests, part.asked());
                }
            }
        }
        return new Checked(passed(plan.parts().size()), tests, null);
    }

    /** What came of a case; {@code failed} is null if all is right. */
    private record Attempt(@Nullable Verdict failed, Duration took) {}

    private Attempt attempt(ProgramSession session, CheckPlan.Part part, Duration left) throws InterruptedException {
        ProgramSession.Played played = play(session, part.asked(), mode, left);
        Verdict failed = verdicts.of(played, part.name(), "");
        if (failed == null && part.asked().sample()) {
            seen = verdicts.seen(played, part.name());
        }
        if (!part.asked().bothModes()) {
            return new Attempt(failed, played.took());
        }
        if (failed != null) {
            return new Attempt(
                    verdicts.of(played, part.name(), comparedWithTheOther(part, left.minus(played.took()))),
                    played.took());
        }
        ProgramSession.Played again = play(session, part.asked(), other(), left.minus(played.took()));
        return new Attempt(
                verdicts.of(again, part.name(), onlyIn(other())), played.took().plus(again.took()));
    }

    private ProgramSession.Played play(ProgramSession session, Case asked, WorldMode how, Duration left)
            throws InterruptedException {
        return session.play(asked, how, PlayLimits.of(limits).within(left), TrialObserver.NONE);
    }

    private String comparedWithTheOther(CheckPlan.Part part, Duration left) throws InterruptedException {
        try (ProgramSession fresh = sessions.open()) {
            ProgramSession.Played again = play(fresh, part.asked(), other(), left);
            return verdicts.of(again, part.name(), "") == null ? onlyIn(mode) : "";
        }
    }

    private WorldMode other() {
        return mode == WorldMode.THREADS ? WorldMode.PROCESSES : WorldMode.THREADS;
    }

    /** What tells a student why one mode has shown a fault and the other has not. */
    private static String onlyIn(WorldMode shows) {
        return shows == WorldMode.THREADS
                ? "This was with ranks as threads, where every send waits until it is received. With a JVM for each rank the same case comes"
                        + " right, since a message of less than 128 KiB leaves before anybody asks for it. MPI allows both, so a program must not"
                        + " depend on either."
                : "This was with a JVM for each rank. With ranks as threads of one JVM the same case comes right: they share what is the JVM's,"
                        + " and each message is received as it is sent. MPI allows both, so a program must not depend on either.";
    }

    private TestResult report(CheckPlan.Part part, CheckPlan plan, TestResult.Outcome outcome, long millis) {
        TestResult result =
                new TestResult(part.number(), part.name(), part.asked().sample(), outcome, part.mode(), millis, null);
        progress.report(new Progress.Step.Testing(result, plan.parts().size()));
        return result;
    }

    private Verdict passed(int cases) {
        String sentence = cases == 1 ? "The one case passed." : "All " + cases + " cases passed.";
        return new Verdict.Accepted(new Exhibit.Passed(sentence, cases, 0, null, seen));
    }
}
