package forkyard.server.judge;

import forkyard.engine.Engine;
import forkyard.engine.Limits;
import forkyard.engine.Pool;
import forkyard.engine.Profile;
import forkyard.engine.Program;
import forkyard.engine.Warm;
import forkyard.exercise.AdapterSource;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.author.AuthorHosts;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.compile.Compiler;
import forkyard.server.judge.compile.Exercises;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.compile.Submissions;
import forkyard.server.judge.measure.Measuring;
import forkyard.server.judge.play.PlayLimits;
import forkyard.wire.ClassFile;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromCompiler;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToRunner;
import java.util.List;

/** What judging is made of, wired once: compile servers, author containers, runner pools. */
final class JudgeParts implements AutoCloseable {
    private static final int COMPILATIONS = 500;

    private final String image;
    private final Warm<FromCompiler, ToCompiler> compilers;
    private final Pool<FromAuthor, ToAuthor> authorPool;
    private final AuthorHosts authors;
    private final RunnerPools runners;
    private final Exercises exercises;
    private final Submissions submissions;

    JudgeParts(Engine engine, String image, JudgeSizes sizes) {
        this.image = image;
        compilers = engine.warm(
                new Profile<>(
                        "compiler",
                        Program.COMPILER,
                        List.of("-XX:+UseSerialGC", "-Xmx384m", "-XX:ActiveProcessorCount=2"),
                        Limits.of(640 * Limits.MIB, 80)),
                sizes.compilers(),
                COMPILATIONS);
        authorPool = engine.pool(
                new Profile<>(
                        "author",
                        Program.AUTHOR,
                        List.of("-XX:+UseSerialGC", "-Xmx768m", "-XX:ActiveProcessorCount=2"),
                        Limits.of(1024 * Limits.MIB, 80)),
                1);
        authors = new AuthorHosts(authorPool, sizes.authors());
        runners = new RunnerPools(engine, sizes.runners());
        Compiler compiler = new Compiler(compilers);
        exercises = new Exercises(compiler);
        submissions = new Submissions(compiler);
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

    Measuring.Measured measure(
            PreparedExercise prepared, ToRunner.Load classes, Verdicts verdicts, PlayLimits limits, Progress progress)
            throws InterruptedException {
        throw new JudgeFault("measuring");
    }

    static ToRunner.Load load(Exercise exercise, List<ClassFile> student, List<ClassFile> judged) {
        List<ToRunner.InPlace> inPlace = exercise.inPlace().entrySet().stream()
                .map(each -> new ToRunner.InPlace(each.getKey(), each.getValue()))
                .toList();
        return new ToRunner.Load(
                student, judged, AdapterSource.ADAPTER, AdapterSource.suppliedType(exercise.contract()), inPlace);
    }

    Evidence evidence(Request request, List<ForkTimes> forks) {
        return new Evidence(request.seed(), request.exercise().version(), image, MachineClass.ofThisMachine(), forks);
    }

    @Override
    public void close() {
        authors.close();
        authorPool.close();
        compilers.close();
    }
}
