package forkyard.server.judge.check;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request.Scope;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.Trial;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

    public Checked check(Scope scope, long seed) throws InterruptedException {
        CheckPlan plan =
                CheckPlan.of(author.samples(), scope == Scope.SUBMIT ? author.generate(seed) : List.of(), scope);
        long deadline = System.nanoTime() + whole.toNanos();
        try (RunnerSession runner = runners.take()) {
            for (CheckPlan.Part part : plan.parts()) {
                Verdict failed = play(runner, part, plan.parts().size(), deadline);
                if (failed != null) {
                    return new Checked(failed, tests);
                }
            }
        } catch (LoadFailed e) {
            return new Checked(verdicts.failed(e.failure(), ""), tests);
        }
        return new Checked(passed(plan), tests);
    }

    private @Nullable Verdict play(RunnerSession runner, CheckPlan.Part part, int of, long deadline)
            throws InterruptedException {
        report(part, TestResult.Outcome.RUNNING, 0, null, of);
        long millis = 0;
        StringBuilder output = new StringBuilder();
        for (int time = 0; time < part.times(); time++) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            Trial trial = runner.play(part.asked(), limits.within(left), part.mode(), noise.nextLong());
            millis += trial.wall().toMillis();
            if (output.length() < SHOWN_OUTPUT) {
                output.append(trial.output());
            }
            Verdict failed = verdict(trial, part);
            if (failed != null) {
                report(part, TestResult.Outcome.FAILED, millis, output, of);
                return failed instanceof Verdict.WrongAnswer wrong
                        ? orRace(wrong, runner, trial, part.asked())
                        : failed;
            }
        }
        report(part, TestResult.Outcome.PASSED, millis, output, of);
        return null;
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
        Exhibit.Mismatch seen = wrong.exhibit();
        return new Verdict.Race(new Exhibit.Mismatch(seen.sentence(), seen.test(), seen.details(), calm));
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

    private void report(
            CheckPlan.Part part, TestResult.Outcome outcome, long millis, @Nullable CharSequence output, int of) {
        String text = output == null || output.isEmpty() ? null : output.toString();
        TestResult result =
                new TestResult(part.number(), part.name(), part.asked().sample(), outcome, part.mode(), millis, text);
        if (outcome != TestResult.Outcome.RUNNING) {
            tests.add(result);
        }
        progress.report(new Progress.Step.Testing(result, of));
    }
}
