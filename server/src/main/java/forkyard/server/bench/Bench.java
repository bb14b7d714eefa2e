package forkyard.server.bench;

import forkyard.engine.EngineStatus;
import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What benchmarks run on.
 *
 * @param gauge of the same judge, as are {@code rematch} and {@code litmus}
 * @param image of the judging containers, for those of the plain way
 */
public record Bench(
        Catalog catalog,
        Judge judge,
        Gauge gauge,
        Rematch rematch,
        Litmus litmus,
        Supplier<EngineStatus> engine,
        String image,
        PrintWriter out) {
    static final String EXERCISE = "speedup-laws";

    private static final Path LOAD = Path.of("/proc/loadavg");

    BenchServer server() throws IOException {
        return BenchServer.start(catalog, judge, rematch, litmus, engine);
    }

    /** The plain way, with the sources that the judge compiles too. */
    ColdContainers cold() throws IOException {
        Exercise exercise = exercise();
        Map<String, String> sources = Stream.concat(exercise.sources().contract().stream(), accepted().files().stream())
                .collect(Collectors.toMap(SourceFile::name, SourceFile::text));
        return new ColdContainers(image, sources);
    }

    /** A right solution, different from all others. */
    String solution(int number) {
        return accepted().files().getFirst().text() + "\n// " + number + "\n";
    }

    /** A right solution of an exercise. */
    static ExampleSubmission accepted(Exercise exercise) {
        return example(exercise, "ACCEPTED");
    }

    /** A submission of this verdict and no other. */
    static ExampleSubmission example(Exercise exercise, String verdict) {
        return exercise.examples().stream()
                .filter(example -> example.verdicts().equals(List.of(verdict)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(exercise.slug() + " has no example that is " + verdict));
    }

    private ExampleSubmission accepted() {
        return accepted(exercise());
    }

    private Exercise exercise() {
        return exercise(catalog, EXERCISE);
    }

    static Exercise exercise(Catalog catalog, String slug) {
        return catalog.find(slug).orElseThrow(() -> new IllegalStateException("there is no exercise " + slug));
    }

    /** Times mean something only where little else runs. */
    void load() throws IOException {
        print("load average: " + Files.readString(LOAD).strip());
    }

    void print(String line) {
        out.println(line);
        out.flush();
    }
}
