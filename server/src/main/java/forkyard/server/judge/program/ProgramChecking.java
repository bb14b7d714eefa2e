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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plays the cases of one submission until one fails. */
public final class ProgramChecking {
    private final ProgramSession session;
    private final ProgramVerdicts verdicts;
    private final Limits limits;
    private final Progress progress;
    private final List<TestResult> tests = new ArrayList<>();

    /** @param studentFiles names of the student's source files */
    public ProgramChecking(ProgramSession session, Set<String> studentFiles, Limits limits, Progress progress) {
        this.session = session;
        this.verdicts = new ProgramVerdicts(studentFiles, limits);
        this.limits = limits;
        this.progress = progress;
    }

    public Checked check(CheckPlan plan) throws InterruptedException {
        Duration left = limits.whole();
        for (CheckPlan.Part part : plan.parts()) {
            report(part, plan, TestResult.Outcome.RUNNING, 0);
            ProgramSession.Played played =
                    session.play(part.asked(), PlayLimits.of(limits).within(left), TrialObserver.NONE);
            left = left.minus(played.took());
            Verdict failed = verdicts.of(played, part.name());
            tests.add(report(
                    part,
                    plan,
                    failed == null ? TestResult.Outcome.PASSED : TestResult.Outcome.FAILED,
                    played.took().toMillis()));
            if (failed != null) {
                return new Checked(failed, tests, part.asked());
            }
        }
        return new Checked(passed(plan.parts().size()), tests, null);
    }

    private TestResult report(CheckPlan.Part part, CheckPlan plan, TestResult.Outcome outcome, long millis) {
        TestResult result =
                new TestResult(part.number(), part.name(), part.asked().sample(), outcome, part.mode(), millis, null);
        progress.report(new Progress.Step.Testing(result, plan.parts().size()));
        return result;
    }

    private static Verdict passed(int cases) {
        String sentence = cases == 1 ? "The one case passed." : "All " + cases + " cases passed.";
        return new Verdict.Accepted(new Exhibit.Passed(sentence, cases, 0));
    }
}
