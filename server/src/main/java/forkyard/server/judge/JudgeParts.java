package forkyard.server.judge;

import forkyard.engine.Cores;
import forkyard.engine.Engine;
import forkyard.engine.Limits;
import forkyard.engine.Pool;
import forkyard.engine.Profile;
import forkyard.engine.Program;
import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.engine.Warm;
import forkyard.exercise.AdapterSource;
import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.TimedSides.Contender;
import forkyard.server.judge.author.AuthorHosts;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.compile.Compiler;
import forkyard.server.judge.compile.Exercises;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.compile.PreparedExercise.Authored;
import forkyard.server.judge.compile.Submissions;
import forkyard.server.judge.explore.ExplorerSession;
import forkyard.server.judge.measure.Calibration;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.judge.measure.ContainerForks;
import forkyard.server.judge.measure.ContainerRounds;
import forkyard.server.judge.measure.DoesNotStart;
import forkyard.server.judge.measure.Measuring;
import forkyard.server.judge.measure.SideBySide;
import forkyard.server.judge.measure.SoloTrials;
import forkyard.server.judge.measure.Terms;
import forkyard.server.judge.measure.TurnTaking;
import forkyard.server.judge.play.Ahead;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.predict.Predicting;
import forkyard.server.judge.program.ProgramSession;
import forkyard.server.judge.timeline.Samples;
import forkyard.server.judge.timeline.Timelines;
import forkyard.wire.ClassFile;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromSupervisor;
import forkyard.wire.SourceFile;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToRunner;
import forkyard.wire.ToSupervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What judging is made of, wired once: compile servers, author containers, runner pools. */
final class JudgeParts implements AutoCloseable {
    private static final int COMPILATIONS = 500;
    private static final Duration COMPILING = Duration.ofSeconds(10);

    private static final Duration MEASURING_TICK = Duration.ofMillis(100);

    private final Engine engine;
    private final Cores cores = Cores.ofThisMachine();
    private final Turns turns = Turns.ofThisMachine();
    private final SecureRandom random = new SecureRandom();
    private final String image;
    private final Calibrations calibrations;
    private final Warm<FromCompiler, ToCompiler> compilers;
    private final Pool<FromAuthor, ToAuthor> authorPool;
    private final AuthorHosts authors;
    private final RunnerPools runners;
    private final Exercises exercises;
    private final Submissions submissions;
    private final TimedSides sides;

    JudgeParts(Engine engine, String image, JudgeSizes sizes, Calibrations calibrations) {
        this.engine = engine;
        this.calibrations = calibrations;
        this.image = image;
        compilers = engine.warm(Compiler.PROFILE, sizes.compilers(), COMPILATIONS);
        authorPool = engine.pool(
                new Profile<>(
                        "author",
                        Program.AUTHOR,
                        List.of("-XX:+UseSerialGC", "-Xmx768m", "-XX:ActiveProcessorCount=2"),
                        Limits.of(1024 * Limits.MIB, 80)),
                1);
        authors = new AuthorHosts(authorPool, sizes.authors(), turns);
        runners = new RunnerPools(engine, sizes.runners());
        Compiler compiler = new Compiler(compilers, COMPILING, turns);
        exercises = new Exercises(compiler);
        submissions = new Submissions(compiler);
        sides = new TimedSides(runners, authors, this::freshPrograms, turns, random);
    }

    /** Judges several steps in a row, which a measurement lets come to their end. */
    Turns.Turn errand() {
        return turns.errand();
    }

    AuthorHosts authors() {
        return authors;
    }

    RunnerPools runners() {
        return runners;
    }

    Exercises exercises() {
        return exercises;
    }

    Submissions submissions() {
        return submissions;
    }

    /** Measures a correct submission. */
    Measuring.Measured measure(PreparedExercise prepared, Contender submission, Progress progress)
            throws InterruptedException {
        return measuring(prepared, submission, terms(prepared.exercise()), progress)
                .measure();
    }

    /** Predicts how a submission scales that has been measured. */
    @Nullable
    Predicted predict(PreparedExercise prepared, ToRunner.Load classes, PlayLimits limits, Speedup measured)
            throws InterruptedException {
        Exercise exercise = prepared.exercise();
        return new Predicting(
                        authors.session(prepared),
                        load -> checkingRunner(exercise, load),
                        limits,
                        terms(exercise),
                        random)
                .predict(classes, measured);
    }

    private Measuring measuring(PreparedExercise prepared, Contender submission, Terms terms, Progress progress) {
        return new Measuring(forks(prepared, submission, terms), terms, progress, System::nanoTime);
    }

    /** Forks of the baseline and a submission. */
    Measuring.Forks forks(PreparedExercise prepared, Contender submission, Terms terms) {
        List<Contender> both = List.of(baseline(prepared), submission);
        return new ContainerForks(
                turnTaking(prepared.exercise()),
                () -> sides.start(prepared, both),
                authors.session(prepared),
                terms,
                random);
    }

    /** The baseline on both sides, at some size. */
    Measuring.Measured againstItself(PreparedExercise prepared, int size) throws InterruptedException {
        Exercise exercise = prepared.exercise();
        Speed.Bound bound = exercise.speed().orElseThrow().bound();
        Terms terms = new Terms(
                bound,
                size,
                exercise.parallelism(),
                0,
                OptionalDouble.empty(),
                null,
                null,
                engine.outweighs(),
                machine());
        return measuring(prepared, baseline(prepared), terms, Progress.SILENT).withoutCurve();
    }

    /** Measures several beside each other. */
    List<Rematch.Standing> sideBySide(PreparedExercise prepared, List<Contender> contenders, Progress progress)
            throws InterruptedException {
        Terms terms = terms(prepared.exercise());
        ContainerRounds rounds = new ContainerRounds(
                turnTaking(prepared.exercise()),
                sides.starter(prepared, baseline(prepared)),
                contenders.stream().map(each -> sides.starter(prepared, each)).toList(),
                authors.session(prepared),
                terms,
                random);
        return new SideBySide(contenders.size(), rounds, terms, progress, System::nanoTime).measure();
    }

    /** The time of one of the author's own solutions with the cores to itself; its answers are not checked. */
    SoloTrials.Time alone(PreparedExercise prepared, Authored solution, int size) throws InterruptedException {
        Exercise exercise = prepared.exercise();
        try {
            return SoloTrials.time(
                    sides.starter(prepared, contender(prepared, solution)).start(),
                    turnTaking(exercise),
                    () -> authors.session(prepared).trial(random.nextLong(), size, exercise.parallelism()),
                    exercise.parallelism());
        } catch (DoesNotStart e) {
            throw new JudgeFault("A solution of the author's of " + exercise.slug() + " does not load.", e);
        }
    }

    private TurnTaking turnTaking(Exercise exercise) {
        PlayLimits limits = PlayLimits.of(exercise.limits()).lookingEvery(MEASURING_TICK);
        return new TurnTaking(engine, cores, turns, limits, random);
    }

    /** As this machine is calibrated. */
    Terms terms(Exercise exercise) {
        Speed speed = exercise.speed().orElseThrow();
        Optional<Calibration> calibration = calibrations.of(exercise, machine());
        return new Terms(
                speed.bound(),
                calibration.map(Calibration::size).orElse(speed.size()),
                exercise.parallelism(),
                speed.required(),
                speed.balance(),
                calibration.map(Calibration::noiseFloor).orElse(null),
                calibration.map(Calibration::transport).orElse(null),
                engine.outweighs(),
                machine());
    }

    Calibrations calibrations() {
        return calibrations;
    }

    /** This machine, as far as speeds depend on it. */
    String machine() {
        return MachineClass.of(image);
    }

    Litmus litmus() {
        return new ContainerLitmus(engine, turns, machine());
    }

    /** How many cores one trial can have. */
    int cores() {
        return cores.most();
    }

    /** Whether speed is scored there and this machine has the cores for it. */
    boolean canMeasure(Exercise exercise) {
        return exercise.speed().isPresent() && exercise.parallelism() <= cores.most();
    }

    private static Contender baseline(PreparedExercise prepared) {
        return contender(prepared, prepared.baseline().orElseThrow());
    }

    private static Contender contender(PreparedExercise prepared, Authored solution) {
        List<ClassFile> judged = new ArrayList<>(prepared.scenario());
        judged.addAll(solution.adapter());
        Exercise exercise = prepared.exercise();
        String type =
                exercise.runner().isOfPrograms() ? solution.type() : AdapterSource.suppliedType(exercise.contract());
        return new Contender(load(prepared, solution.classes(), judged, type), Set.of());
    }

    /** A runner for correctness with these classes in it. */
    RunnerSession checkingRunner(Exercise exercise, ToRunner.Load classes) throws LoadFailed, InterruptedException {
        return RunnerSession.loaded(runners.take(exercise), classes, random, turns);
    }

    /** A container for programs with these classes in it, and a director of the exercise's. */
    ProgramSession programs(PreparedExercise prepared, ToRunner.Load classes) throws InterruptedException {
        return programs(prepared, classes, () -> runners.takeSupervisor(prepared.exercise()));
    }

    /** The same for timing: no container that has waited. */
    private ProgramSession freshPrograms(PreparedExercise prepared, ToRunner.Load classes) throws InterruptedException {
        return programs(prepared, classes, () -> runners.startSupervisor(prepared.exercise()));
    }

    private ProgramSession programs(
            PreparedExercise prepared,
            ToRunner.Load classes,
            Callable<Sandbox<FromSupervisor, ToSupervisor>> supervisor)
            throws InterruptedException {
        List<ClassFile> all = new ArrayList<>(classes.shared());
        all.addAll(classes.judged());
        all.addAll(classes.solution());
        Ahead<Sandbox<FromSupervisor, ToSupervisor>> started = Ahead.of(supervisor);
        Ahead<Sandbox<FromAuthor, ToAuthor>> director = Ahead.of(() -> authors.director(prepared));
        try {
            return ProgramSession.open(
                    started.get(), director.get(), engine, turns, classes.contract(), all, prepared.service());
        } catch (RuntimeException | InterruptedException e) {
            started.drop(Sandbox::close);
            director.drop(Sandbox::close);
            throw e;
        }
    }

    /** Records a run of these classes: of the size that is timed where speed is scored, otherwise a sample. */
    Timelines timelines(Request request, ToRunner.Load classes, PlayLimits limits) throws InterruptedException {
        Exercise exercise = request.exercise();
        AuthorSession author = authors.session(exercises.prepare(exercise));
        Timelines.Input input = exercise.speed().isPresent()
                ? () -> author.trial(request.seed(), terms(exercise).size(), exercise.parallelism())
                : () -> Samples.toRecord(author.samples());
        return new Timelines(
                () -> checkingRunner(exercise, classes),
                input,
                limits,
                request.files().stream().map(SourceFile::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** An explorer with these classes in it. */
    ExplorerSession explorer(Exercise exercise, ToRunner.Load classes) throws InterruptedException {
        return ExplorerSession.loaded(runners.takeExplorer(exercise), classes, turns);
    }

    static ToRunner.Load load(PreparedExercise prepared, List<ClassFile> student, List<ClassFile> judged) {
        return load(
                prepared,
                student,
                judged,
                AdapterSource.suppliedType(prepared.exercise().contract()));
    }

    private static ToRunner.Load load(
            PreparedExercise prepared, List<ClassFile> student, List<ClassFile> judged, String type) {
        Exercise exercise = prepared.exercise();
        List<ToRunner.InPlace> inPlace = exercise.inPlace().entrySet().stream()
                .map(each -> new ToRunner.InPlace(each.getKey(), each.getValue()))
                .toList();
        return new ToRunner.Load(student, prepared.contract(), judged, AdapterSource.ADAPTER, type, inPlace);
    }

    Evidence evidence(Request request, List<ForkTimes> forks) {
        return new Evidence(request.seed(), request.exercise().version(), image, machine(), forks);
    }

    @Override
    public void close() {
        authors.close();
        authorPool.close();
        compilers.close();
        runners.close();
        try {
            cores.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
