package forkyard.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import forkyard.author.Checker;
import forkyard.author.Generator;
import forkyard.author.program.Director;
import forkyard.kit.Scenario;
import forkyard.wire.Case;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the catalog's exercises without a container; {@code verify} says the rest. */
class CatalogSourcesTest {
    static Stream<Arguments> exercises() throws IOException {
        return Catalog.load(CatalogTest.CATALOG).exercises().stream()
                .map(exercise -> Arguments.argumentSet(exercise.slug(), exercise));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theStarterAndEveryExampleCompileAgainstTheContract(Exercise exercise) throws IOException {
        assumeThat(exercise.runner() != Runner.MPI || Compilation.knowsMpi())
                .as("MPJ Express has been fetched (docker/mpj.sh)")
                .isTrue();
        compile(exercise, exercise.sources().starter(), "Solution");
        for (ExampleSubmission example : exercise.examples()) {
            if (!example.verdicts().contains("COMPILE-ERROR")) {
                compile(exercise, example.files(), "Solution");
            }
        }
        if (exercise.speed().isPresent()) {
            compile(exercise, exercise.sources().author(), "Baseline");
            if (!(exercise.contract() instanceof Contract.RunsMain)) {
                compile(exercise, exercise.sources().author(), "Empty");
            }
        }
    }

    private static void compile(Exercise exercise, List<SourceFile> files, String className) throws IOException {
        List<SourceFile> all = new ArrayList<>(exercise.sources().contract());
        all.addAll(AdapterSource.of(exercise.contract(), className));
        all.addAll(files);
        Map<String, byte[]> classes = Compilation.of(all, exercise.jvm().preview());
        if (exercise.contract() instanceof Contract.RunsMain) {
            assertThat(classes).isNotEmpty();
        } else {
            assertThat(classes).containsKeys("Adapter", className);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSameSeedGivesTheSameCasesAndAllOfThemCanBePlayed(Exercise exercise) throws Exception {
        Generator generator = author(exercise, "Generate", Generator.class);
        List<Case> samples = generator.samples();
        List<Case> cases = generator.cases(new SplittableRandom(1));

        boolean program = exercise.contract() instanceof Contract.RunsMain;
        if (!program) {
            assertThat(author(exercise, "Check", Checker.class)).isNotNull();
        }
        assertThat(samples).isNotEmpty().allMatch(Case::sample);
        assertThat(cases).isNotEmpty().noneMatch(Case::sample);
        assertThat(generator.cases(new SplittableRandom(1)).stream().map(CatalogSourcesTest::key))
                .isEqualTo(cases.stream().map(CatalogSourcesTest::key).toList());
        List<Case> explored = generator.explored();
        assertThat(explored.isEmpty()).isEqualTo(exercise.exploring().isEmpty());
        assertThat(generator.explored().stream().map(CatalogSourcesTest::key))
                .isEqualTo(explored.stream().map(CatalogSourcesTest::key).toList());
        Set<String> drivers = new HashSet<>(program ? directors(exercise) : scenarios(exercise));
        assertThat(Stream.of(samples, cases, explored).flatMap(List::stream))
                .allMatch(each -> each.isCalls() || drivers.contains(each.driver()));
        if (exercise.speed().isPresent()) {
            int p = exercise.parallelism();
            int size = 1 + exercise.speed().orElseThrow().size() / 100;
            assertThat(generator.trial(new SplittableRandom(1), size, p).input())
                    .isNotEqualTo(
                            generator.trial(new SplittableRandom(2), size, p).input());
        }
    }

    /** A case with its input and its sources as a digest, for a record compares arrays by identity. */
    private static List<Object> key(Case asked) {
        List<Integer> entries = asked.sources().stream()
                .flatMap(source -> source.entries().stream())
                .map(entry -> Objects.hash(entry.key(), entry.delayMillis(), Arrays.hashCode(entry.value())))
                .toList();
        return List.of(
                asked.name(), asked.driver(), asked.gates(), asked.noise(), Arrays.hashCode(asked.input()), entries);
    }

    private static <T> T author(Exercise exercise, String name, Class<T> type) throws Exception {
        List<SourceFile> files = judged(exercise);
        files.addAll(exercise.sources().author());
        return type.cast(Compilation.loader(Compilation.of(files))
                .loadClass(name)
                .getConstructor()
                .newInstance());
    }

    private static List<String> scenarios(Exercise exercise) throws Exception {
        return named(exercise, exercise.sources().scenario(), Scenario.class);
    }

    private static List<String> directors(Exercise exercise) throws Exception {
        return named(exercise, exercise.sources().author(), Director.class);
    }

    /** Those of the files whose type is of this kind. */
    private static List<String> named(Exercise exercise, List<SourceFile> own, Class<?> kind) throws Exception {
        List<SourceFile> files = judged(exercise);
        files.addAll(own);
        ClassLoader loader = Compilation.loader(Compilation.of(files));
        List<String> names = new ArrayList<>();
        for (SourceFile file : own) {
            String name = Exercise.typeOf(file);
            if (kind.isAssignableFrom(loader.loadClass(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<SourceFile> judged(Exercise exercise) {
        List<SourceFile> files = new ArrayList<>(exercise.sources().contract());
        files.addAll(AdapterSource.contractFiles(exercise.contract()));
        return files;
    }
}
