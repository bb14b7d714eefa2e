package forkyard.server.cli;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.bench.Bench;
import forkyard.server.bench.CalibrateBench;
import forkyard.server.bench.CheatsBench;
import forkyard.server.bench.LatencyBench;
import forkyard.server.bench.MeasureBench;
import forkyard.server.bench.MemoryBench;
import forkyard.server.bench.MpiBench;
import forkyard.server.bench.ProcessesBench;
import forkyard.server.bench.ThroughputBench;
import forkyard.server.judge.JudgeSizes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the judge itself. */
@Command(
        name = "bench",
        description = "Measure the judge itself; calibrate finds the sizes of scored exercises for this machine."
                + " The explorer has a benchmark of its own: ./forkyard bench explore.",
        mixinStandardHelpOptions = true,
        footer = "%nExit status: 0 the target is reached, 1 it is missed, 2 bad arguments, 3 the judge failed.")
final class BenchCommand implements Callable<Integer> {
    private final JudgeSource judges;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The benchmarks there are. */
    enum Name {
        LATENCY,
        THROUGHPUT,
        MEMORY,
        MEASURE,
        CHEATS,
        PROCESSES,
        MPI,
        CALIBRATE;

        /** Served instead of the catalog's. */
        boolean hasExercisesOfItsOwn() {
            return this == PROCESSES || this == MPI;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "one of ${COMPLETION-CANDIDATES}")
    private Name name = Name.LATENCY;

    @Parameters(
            index = "1..*",
            paramLabel = "EXERCISE",
            arity = "0..*",
            description = "for calibrate: slugs; all scored exercises if none is given")
    private List<String> slugs = List.of();

    @Option(names = "--quick", description = "for measure: within a minute, mostly on made-up times")
    private boolean quick;

    @Option(
            names = "--submissions",
            paramLabel = "N",
            description = "for processes and mpi: so many in a row to see whether anything stays behind; "
                    + ProcessesBench.SUBMISSIONS + " by default")
    private @Nullable Integer submissions;

    BenchCommand(JudgeSource judges) {
        this.judges = judges;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!slugs.isEmpty() && name != Name.CALIBRATE) {
            throw Failure.badArguments("Only bench calibrate takes exercises, not bench " + name);
        }
        if (quick && name != Name.MEASURE) {
            throw Failure.badArguments("Only bench measure has a quick form, not bench " + name);
        }
        if (submissions != null && (submissions < 1 || !name.hasExercisesOfItsOwn())) {
            throw Failure.badArguments("--submissions is for bench processes and bench mpi, and at least 1");
        }
        int inARow = submissions == null ? ProcessesBench.SUBMISSIONS : submissions;
        Catalog catalog = name.hasExercisesOfItsOwn() ? Exercises.forBenchmarks() : Exercises.load();
        List<Exercise> exercises = slugs.isEmpty()
                ? catalog.exercises()
                : slugs.stream().map(slug -> Exercises.find(catalog, slug)).toList();
        try (JudgeSource.Open judge =
                judges.open(JudgeSizes.ofThisMachine(), catalog.exercises(), DataFolder.usual())) {
            Bench bench = new Bench(
                    catalog,
                    judge.judge(),
                    judge.gauge(),
                    judge.rematch(),
                    judge.litmus(),
                    judge::status,
                    System.getProperty("forkyard.image", ""),
                    spec.commandLine().getOut());
            boolean reached = switch (name) {
                case LATENCY -> LatencyBench.run(bench);
                case THROUGHPUT -> ThroughputBench.run(bench);
                case MEMORY -> MemoryBench.run(bench);
                case MEASURE -> MeasureBench.run(bench, Exercises.forBenchmarks(), quick);
                case CHEATS -> CheatsBench.run(bench, Exercises.forBenchmarks());
                case PROCESSES -> ProcessesBench.run(bench, catalog, inARow);
                case MPI ->
                    MpiBench.run(bench, catalog, Path.of(System.getProperty("forkyard.mpj", "target/mpj")), inARow);
                case CALIBRATE -> CalibrateBench.run(bench, exercises);
            };
            return reached ? ExitStatus.GOOD : ExitStatus.BAD_NEWS;
        } catch (IOException e) {
            throw Failure.judgeFailed("The benchmark did not come to its end: " + e.getMessage());
        }
    }
}
