package forkyard.server.judge.check;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.Prepared;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.Trial;
import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Plays the cases of one submission until one fails. A wrong answer that the same input does not give under a calm schedule, or
 * when tried again, is a race.
 */
public final class Checking {
    /** How often a case that failed is tried again in search of a schedule under which it succeeds. */
    private static final int CALM_TRIES = 3;

    private static final int SHOWN_OUTPUT = 64 << 10;

    private final AuthorSession author;
    private final Runners runners;
    private final Verdicts verdicts;
    private final PlayLimits limits;
    private final Duration whole;
    private final Progress progress;
    private final RandomGenerator noise;
    private final List<TestResult> tests = new ArrayList<>();
    private @Nullable Case failedCase;

    /** Gives a runner with the submission loaded. */
    @FunctionalInterface
    public interface Runners {
        RunnerSession take() throws LoadFailed, InterruptedException;
    }

    public Checking(
            AuthorSession author,
            Runners runners,
            Verdicts verdicts,
            PlayLimits limits,
            Duration whole,
            Progress progress,
            RandomGenerator noise) {
        this.author = author;
        this.runners = runners;
        this.verdicts = verdicts;
        this.limits = limits;
        this.whole = whole;
        this.progress = progress;
        this.noise = noise;
    }

    public Checked check(CheckPlan plan) throws InterruptedException {
        try (RunnerSession runner = runners.take()) {
            Verdict failed = play(runner, plan);
            return new Checked(failed == null ? passed(plan) : failed, tests, failedCase);
        } catch (LoadFailed e) {
            return new Checked(verdicts.failed(e.failure(), ""), tests, null);
        }
    }

    /** Plays one after another; the next is made ready while the checker looks at the answer of the last. */
    private @Nullable Verdict play(RunnerSession runner, CheckPlan plan) throws InterruptedException {
        Duration left = whole;
        Iterator<CheckPlan.Part> plays = plan.plays().iterator();
        Prepared next = prepare(runner, plays.next());
        for (CheckPlan.Part part : plan.parts()) {
            Running test = new Running(part, plan.parts().size());
            for (int time = 0; time < part.times(); time++) {
                Trial trial = next.play(limits.within(left), TrialObserver.NONE);
                // The student's time alone: how long our part takes is not their concern.
                left = left.minus(trial.wall());
                boolean goesOn = trial.outcome() instanceof Outcome.Answered && plays.hasNext();
                next = goesOn ? prepare(runner, plays.next()) : next;
                test.add(trial);
                Verdict failed = verdict(trial, part);
                if (failed != null) {
                    failedCase = part.asked();
                    test.end(TestResult.Outcome.FAILED);
                    return failed instanceof Verdict.WrongAnswer wrong
                            ? orRace(wrong, runner, trial, part.asked())
                            : failed;
                }
            }
            test.end(TestResult.Outcome.PASSED);
        }
        return null;
    }

    private Prepared prepare(RunnerSession runner, CheckPlan.Part part) {
        return runner.prepare(part.asked(), limits, part.mode(), noise.nextLong());
    }

    private @Nullable Verdict verdict(Trial trial, CheckPlan.Part part) throws InterruptedException {
        Verdict failed = verdicts.of(trial.outcome(), part.name());
        if (failed == null && trial.outcome() instanceof Outcome.Answered answered) {
            failed = verdicts.of(author.check(part.asked(), answered.answer()), part.name());
            if (failed == null) {
                failed = verdicts.leftovers(answered.leftovers(), part.name());
            }
        }
        return failed;
    }

    /**
     * A race is claimed only where the same input is seen to succeed under another schedule. What fails with random delays has
     * passed without them. Otherwise a calm schedule is tried, first in the same JVM, which is quick; the same wrong answer again is
     * no matter of schedules.
     */
    private Verdict orRace(Verdict.WrongAnswer wrong, RunnerSession runner, Trial failed, Case asked)
            throws InterruptedException {
        if (failed.mode() == Mode.NOISE) {
            return race(wrong, "The same input gave a right answer without the random delays.");
        }
        Trial calm = runner.play(asked, limits, Mode.CALM, 0);
        for (int i = 1; !isRight(calm, asked); i++) {
            if (i == CALM_TRIES || sameAnswer(calm, failed)) {
                return wrong;
            }
            try (RunnerSession fresh = runners.take()) {
                calm = fresh.play(asked, limits, Mode.CALM, 0);
            } catch (LoadFailed e) {
                return wrong;
            }
        }
        return race(wrong, "The same input gave a right answer when the threads took turns.");
    }

    private static Verdict race(Verdict.WrongAnswer wrong, String calm) {
        return new Verdict.Race(
                wrong.exhibit() instanceof Exhibit.Mismatch seen
                        ? new Exhibit.Mismatch(seen.sentence(), seen.test(), seen.details(), calm)
                        : wrong.exhibit());
    }

    private boolean isRight(Trial trial, Case asked) throws InterruptedException {
        return trial.outcome() instanceof Outcome.Answered answered
                && author.check(asked, answered.answer()).kind() == Finding.Kind.RIGHT;
    }

    private static boolean sameAnswer(Trial one, Trial other) {
        return one.outcome() instanceof Outcome.Answered a
                && other.outcome() instanceof Outcome.Answered b
                && a.answer().events().isEmpty()
                && b.answer().events().isEmpty()
                && Arrays.equals(a.answer().value(), b.answer().value());
    }

    private Verdict passed(CheckPlan plan) {
        int noisy = plan.parts().stream()
                .filter(part -> part.mode() == Mode.NOISE)
                .mapToInt(CheckPlan.Part::times)
                .sum();
        int cases = (int)
                plan.parts().stream().filter(part -> part.mode() == Mode.PLAIN).count();
        String sentence = cases == 1 ? "The one case passed" : "All " + cases + " cases passed";
        return new Verdict.Accepted(new Exhibit.Passed(
                sentence + (noisy == 0 ? "." : ", and " + noisy + " plays with random delays in your code."),
                cases,
                noisy));
    }

    /** One test as it is being played, once or several times. */
    private final class Running {
        private final CheckPlan.Part part;
        private final int of;
        private final StringBuilder output = new StringBuilder();
        private long millis;

        Running(CheckPlan.Part part, int of) {
            this.part = part;
            this.of = of;
            progress.report(new Progress.Step.Testing(result(TestResult.Outcome.RUNNING, null), of));
        }

        void add(Trial trial) {
            millis += trial.wall().toMillis();
            if (output.length() < SHOWN_OUTPUT) {
                output.append(trial.output());
            }
        }

        void end(TestResult.Outcome outcome) {
            TestResult result = result(outcome, output.isEmpty() ? null : output.toString());
            tests.add(result);
            progress.report(new Progress.Step.Testing(result, of));
        }

        private TestResult result(TestResult.Outcome outcome, @Nullable String text) {
            return new TestResult(
                    part.number(), part.name(), part.asked().sample(), outcome, part.mode(), millis, text);
        }
    }
}
