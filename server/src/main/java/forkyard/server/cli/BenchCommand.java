package forkyard.server.cli;

import forkyard.exercise.Catalog;
import forkyard.server.bench.Bench;
import forkyard.server.bench.LatencyBench;
import forkyard.server.bench.MemoryBench;
import forkyard.server.bench.ThroughputBench;
import forkyard.server.judge.JudgeSizes;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the judge itself. */
@Command(
        name = "bench",
        description = "Measure the judge itself, beside two cold containers in the same run.",
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
        MEMORY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "NAME", description = "one of ${COMPLETION-CANDIDATES}")
    private Name name = Name.LATENCY;

    BenchCommand(JudgeSource judges) {
        this.judges = judges;
    }

    @Override
    public Integer call() throws InterruptedException {
        Catalog catalog = Exercises.load();
        try (JudgeSource.Open judge = judges.open(JudgeSizes.ofThisMachine(), catalog.exercises())) {
            Bench bench = new Bench(
                    catalog,
                    judge.judge(),
                    judge::status,
                    System.getProperty("forkyard.image", ""),
                    spec.commandLine().getOut());
            boolean reached = switch (name) {
                case LATENCY -> LatencyBench.run(bench);
                case THROUGHPUT -> ThroughputBench.run(bench);
                case MEMORY -> MemoryBench.run(bench);
            };
            return reached ? ExitStatus.GOOD : ExitStatus.BAD_NEWS;
        } catch (IOException e) {
            throw Failure.judgeFailed("The benchmark did not come to its end: " + e.getMessage());
        }
    }
}
