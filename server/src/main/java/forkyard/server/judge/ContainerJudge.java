package forkyard.server.judge;

import forkyard.engine.Engine;
import forkyard.engine.EngineDown;
import forkyard.engine.EngineException;
import forkyard.engine.EngineRefused;
import forkyard.engine.Turns;
import forkyard.exercise.Exercise;
import forkyard.exercise.Ranks;
import forkyard.exercise.Runner;
import forkyard.exercise.Speed;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.CheckPlan;
import forkyard.server.judge.check.Checked;
import forkyard.server.judge.check.Checking;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.compile.Submissions;
import forkyard.server.judge.explore.Exploring;
import forkyard.server.judge.explore.FaultVerdicts;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.judge.measure.Measuring.Measured;
import forkyard.server.judge.measure.Sentences;
import forkyard.server.judge.play.Ahead;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.program.ProgramChecking;
import forkyard.server.judge.timeline.Timelines;
import forkyard.wire.Case;
import forkyard.wire.Diagnostic;
import forkyard.wire.SourceFile;
import forkyard.wire.ToRunner;
import forkyard.wire.WorldMode;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges in containers: compile, rules, check, measure, each ending at its first failure. */
public final class ContainerJudge implements Judge, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerJudge.class);
    private static final int ATTEMPTS = 2;

    private final JudgeParts parts;

    private ContainerJudge(JudgeParts parts) {
        this.parts = parts;
    }

    /**
     * Begins to fill the pools and returns at once.
     *
     * @param image of the engine's containers, for the record
     */
    public static ContainerJudge open(Engine engine, String image, JudgeSizes sizes, Calibrations calibrations) {
        return new ContainerJudge(new JudgeParts(engine, image, sizes, calibrations));
    }

    /** Measures exercises with what this judge measures submissions with. */
    public Gauge gauge() {
        return new ContainerGauge(parts);
    }

    /** Measures submissions beside each other with what this judge measures them with. */
    public Rematch rematch() {
        return new ContainerRematch(parts);
    }

    /** Runs litmus tests beside what is judged. */
    public Litmus litmus() {
        return parts.litmus();
    }

    /** Has runners ready for this exercise before the first submission comes. */
    public void expect(Exercise exercise) {
        parts.runners().expect(exercise);
    }

    @Override
    public void close() {
        parts.close();
    }

    @Override
    public Judgement judge(Request request, Progress progress) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Attempt(request, progress).judge();
            } catch (EngineDown | EngineRefused e) {
                throw e; // nothing is wrong with this submission: it can be judged when the engine is mended
            } catch (EngineException | JudgeFault e) {
                LOG.warn("judging {} failed, attempt {}", request.exercise().slug(), attempt, e);
                if (attempt == ATTEMPTS) {
                    return incident(request, e);
                }
            }
        }
    }

    private Judgement incident(Request request, RuntimeException fault) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {} on {}", id, request.exercise().slug(), fault);
        Verdict verdict = new Verdict.JudgeError(new Exhibit.Incident(
                "Something on our side went wrong; this is not your fault and does not count. Submit again, and if it"
                        + " happens again quote incident " + id + ".",
                id));
        return new Judgement(
                verdict, List.of(), null, new StepTimes().timings(), List.of(), parts.evidence(request, List.of()));
    }

    /** Where a submission stands when all but its speed is known. */
    private sealed interface Correctness {
        record Ended(Judgement judgement) implements Correctness {}

        /** Right, and its speed is scored. */
        record Correct(PreparedExercise prepared, ToRunner.Load classes, Checked checked, List<Diagnostic> diagnostics)
                implements Correctness {}
    }

    /** One run through the steps. */
    private final class Attempt {
        private final Request request;
        private final Exercise exercise;
        private final Progress progress;
        private final StepTimes times = new StepTimes();
        private final Set<String> studentFiles;
        private final Verdicts verdicts;
        private ToRunner.@Nullable Load checkedClasses;

        Attempt(Request request, Progress progress) {
            this.request = request;
            this.exercise = request.exercise();
            this.progress = progress;
            this.studentFiles = request.files().stream().map(SourceFile::name).collect(Collectors.toUnmodifiableSet());
            this.verdicts = new Verdicts(studentFiles, exercise.limits());
        }

        Judgement judge() throws InterruptedException {
            Correctness correctness;
            try (Turns.Turn _ = parts.errand()) {
                correctness = correctness();
            }
            return withTimeline(
                    switch (correctness) {
                        case Correctness.Ended(Judgement judgement) -> judgement;
                        case Correctness.Correct correct -> measured(correct);
                    });
        }

        /** Whatever becomes of it, the verdict stands. */
        private Judgement withTimeline(Judgement judgement) throws InterruptedException {
            if (!request.timeline()
                    || checkedClasses == null
                    || exercise.runner().isOfPrograms()
                    || !Timelines.tellMoreOf(judgement.verdict())) {
                return judgement;
            }
            progress.report(new Progress.Step.Recording());
            try (Turns.Turn _ = parts.errand()) {
                return judgement.with(
                        parts.timelines(request, checkedClasses, limits()).take());
            }
        }

        private Correctness correctness() throws InterruptedException {
            progress.report(new Progress.Step.Compiling());
            times.begin(StepTimes.Step.COMPILE);
            PreparedExercise prepared = parts.exercises().prepare(exercise);
            AuthorSession author = parts.authors().session(prepared);
            Ahead<CheckPlan> plan = Ahead.of(() -> CheckPlan.of(author, request.scope(), explores(), request.seed()));
            Submissions.Result compiled = parts.submissions().compile(prepared, request.files());
            times.end();
            return switch (Entry.of(prepared, compiled)) {
                case Entry.Refused(Verdict verdict) -> ended(verdict, compiled.diagnostics());
                case Entry.Admitted(ToRunner.Load classes) ->
                    check(prepared, classes, compiled.diagnostics(), author, plan);
            };
        }

        private Correctness check(
                PreparedExercise prepared,
                ToRunner.Load classes,
                List<Diagnostic> diagnostics,
                AuthorSession author,
                Ahead<CheckPlan> plan)
                throws InterruptedException {
            if (request.schedule() != null) {
                return replayed(request.schedule(), classes, diagnostics, author);
            }
            checkedClasses = classes;
            times.begin(StepTimes.Step.CHECK);
            Checked checked = exercise.runner().isOfPrograms()
                    ? checkPrograms(prepared, classes, plan.get())
                    : checkCalls(classes, author, plan.get());
            times.end();
            if (explores() && schedulesMatterTo(checked, author)) {
                checked = explored(checked, classes, author);
            }
            boolean scored =
                    request.scope() == Request.Scope.SUBMIT && exercise.speed().isPresent();
            boolean measured = scored && parts.canMeasure(exercise) && checked.verdict() instanceof Verdict.Accepted;
            Verdict verdict =
                    scored && !parts.canMeasure(exercise) ? withoutFigure(checked.verdict()) : checked.verdict();
            progress.report(new Progress.Step.Verdicted(verdict));
            return measured
                    ? new Correctness.Correct(prepared, classes, checked, diagnostics)
                    : new Correctness.Ended(judgement(verdict, checked, null, diagnostics));
        }

        private Checked checkCalls(ToRunner.Load classes, AuthorSession author, CheckPlan plan)
                throws InterruptedException {
            return new Checking(
                            author,
                            () -> parts.checkingRunner(exercise, classes),
                            verdicts,
                            limits(),
                            exercise.limits().whole(),
                            progress,
                            new SplittableRandom(request.seed()))
                    .check(plan);
        }

        private Checked checkPrograms(PreparedExercise prepared, ToRunner.Load classes, CheckPlan plan)
                throws InterruptedException {
            return new ProgramChecking(
                            () -> parts.programs(prepared, classes),
                            studentFiles,
                            exercise.limits(),
                            mode(exercise.ranks()),
                            progress)
                    .check(plan);
        }

        private static WorldMode mode(Ranks ranks) {
            return switch (ranks) {
                case THREADS -> WorldMode.THREADS;
                case PROCESSES -> WorldMode.PROCESSES;
            };
        }

        private boolean explores() {
            return request.scope() == Request.Scope.SUBMIT
                    && exercise.exploring().isPresent();
        }

        /** A wrong answer may be a race that no calm schedule has shown to be one, if its scenario is explored. */
        private static boolean schedulesMatterTo(Checked checked, AuthorSession author) throws InterruptedException {
            Case failed = checked.failed();
            return switch (checked.verdict()) {
                case Verdict.Accepted _, Verdict.Race _, Verdict.Deadlock _ -> true;
                case Verdict.WrongAnswer _ ->
                    failed != null
                            && author.explored().stream()
                                    .anyMatch(each -> each.driver().equals(failed.driver()));
                default -> false;
            };
        }

        /** What fails fails better with a schedule that shows how. */
        private Checked explored(Checked checked, ToRunner.Load classes, AuthorSession author)
                throws InterruptedException {
            times.begin(StepTimes.Step.EXPLORE);
            Exploring.Result result =
                    exploring(classes, author).explore(exercise.exploring().orElseThrow(), isWrong(checked));
            times.end();
            if (result.verdict() != null && (!isWrong(checked) || result.verdict() instanceof Verdict.Race)) {
                return checked.as(result.verdict());
            }
            return checked.verdict() instanceof Verdict.Accepted(Exhibit.Passed passed)
                    ? checked.as(new Verdict.Accepted(passed.with(result.sentence(), result.explored())))
                    : checked;
        }

        private static boolean isWrong(Checked checked) {
            return checked.verdict() instanceof Verdict.WrongAnswer;
        }

        private Correctness replayed(
                ScheduleCode schedule, ToRunner.Load classes, List<Diagnostic> diagnostics, AuthorSession author)
                throws InterruptedException {
            times.begin(StepTimes.Step.EXPLORE);
            Exploring.Result result = exploring(classes, author)
                    .replay(schedule, exercise.exploring().orElseThrow());
            times.end();
            return ended(
                    result.verdict() != null
                            ? result.verdict()
                            : new Verdict.Accepted(
                                    new Exhibit.Passed(result.sentence(), 0, 0, result.explored(), null)),
                    diagnostics);
        }

        private Exploring exploring(ToRunner.Load classes, AuthorSession author) {
            Set<String> known = Stream.of(request.files(), exercise.sources().contract())
                    .flatMap(List::stream)
                    .map(SourceFile::name)
                    .collect(Collectors.toSet());
            return new Exploring(
                    exercise,
                    author,
                    () -> parts.explorer(exercise, classes),
                    new FaultVerdicts(known),
                    progress,
                    request.seed());
        }

        /** What is right is accepted where its speed cannot be measured, too; it is said why there is no figure. */
        private Verdict withoutFigure(Verdict verdict) {
            return verdict instanceof Verdict.Accepted(Exhibit.Passed passed)
                    ? new Verdict.Accepted(passed.with(Sentences.notHere(exercise.parallelism(), parts.cores()), null))
                    : verdict;
        }

        private Judgement measured(Correctness.Correct correct) throws InterruptedException {
            times.begin(StepTimes.Step.MEASURE);
            Measured speed = parts.measure(
                    correct.prepared(), new TimedSides.Contender(correct.classes(), studentFiles), progress);
            Speedup speedup = predicted(speed.speedup(), correct);
            times.end();
            Verdict verdict = speed.verdict() == null ? correct.checked().verdict() : speed.verdict();
            return judgement(
                    verdict,
                    correct.checked(),
                    new Measured(speed.verdict(), speedup, speed.forks()),
                    correct.diagnostics());
        }

        /** With how it would scale, where speed comes from cores and threads; the verdict stands. */
        private @Nullable Speedup predicted(@Nullable Speedup speedup, Correctness.Correct correct)
                throws InterruptedException {
            boolean byCores = exercise.speed().orElseThrow().bound() == Speed.Bound.CPU;
            boolean byThreads = exercise.runner() == Runner.THREADS;
            return speedup == null || !byCores || !byThreads
                    ? speedup
                    : speedup.with(parts.predict(correct.prepared(), correct.classes(), limits(), speedup));
        }

        private PlayLimits limits() {
            return PlayLimits.of(exercise.limits());
        }

        private Correctness ended(Verdict verdict, List<Diagnostic> diagnostics) {
            progress.report(new Progress.Step.Verdicted(verdict));
            return new Correctness.Ended(judgement(verdict, new Checked(verdict, List.of(), null), null, diagnostics));
        }

        private Judgement judgement(
                Verdict verdict, Checked checked, @Nullable Measured speed, List<Diagnostic> diagnostics) {
            return new Judgement(
                    verdict,
                    checked.tests(),
                    speed == null ? null : speed.speedup(),
                    times.timings(),
                    diagnostics,
                    parts.evidence(request, speed == null ? List.of() : speed.forks()));
        }
    }
}
