package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.verify.Verified;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the catalog in real containers: a right one of each exercise, its schedules searched for a moment only, and a wrong one
 * of each verdict but TIME-LIMIT of each track, one exercise of them measured; or all of them in full with {@code -Dforkyard.test.all=true}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ExampleSubmissionsTest {
    private static final String MEASURED = "mergesort-forkjoin";
    private static final Duration MOMENT = Duration.ofMillis(300);

    private RealJudge judge;

    @BeforeAll
    void open() throws Exception {
        judge = new RealJudge();
    }

    @AfterAll
    void close() {
        judge.close();
    }

    static Stream<Arguments> examples() throws Exception {
        Catalog catalog = Catalog.load(Path.of(System.getProperty("forkyard.catalog")));
        assertThat(catalog.faulty()).isEmpty();
        boolean all = Boolean.getBoolean("forkyard.test.all");
        List<Arguments> examples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Exercise exercise : catalog.exercises()) {
            boolean measured = all || exercise.slug().equals(MEASURED);
            for (ExampleSubmission example : exercise.examples()) {
                boolean told = all
                        || !waitsOut(example) && (measured || exercise.speed().isEmpty() || !rests(example));
                boolean right = example.verdicts().equals(List.of("ACCEPTED"));
                String of = right ? exercise.slug() : exercise.track() + " " + example.verdicts();
                if (told && (seen.add(of) || all)) {
                    String name = exercise.slug() + "/" + String.join("_", example.verdicts()) + "/" + example.name();
                    Exercise judged = all ? exercise : measured ? Variant.quarter(exercise) : brief(exercise, right);
                    examples.add(Arguments.of(name, judged, example));
                }
            }
        }
        return examples.stream();
    }

    /** Whether it is right only once its time is up; the hostile submissions show that, in seconds. */
    private static boolean waitsOut(ExampleSubmission example) {
        return example.verdicts().equals(List.of("TIME-LIMIT"));
    }

    /** Whether its verdict may rest on a measurement. */
    private static boolean rests(ExampleSubmission example) {
        return example.verdicts().stream().anyMatch(Set.of("TOO-SLOW", "SEQUENTIAL", "UNBALANCED")::contains);
    }

    /** The same, but correctness alone decides, and nobody waits for a search that finds nothing. */
    private static Exercise brief(Exercise it, boolean right) {
        return right && it.exploring().isPresent()
                ? Variant.of(it, "moment", it.parallelism(), Optional.empty(), Optional.of(MOMENT))
                : Variant.of(it, "correctness", it.parallelism(), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void getsAVerdictThatItsFolderNames(String name, Exercise exercise, ExampleSubmission example) throws Exception {
        Verified verified = judge.verify(exercise, example);

        assertThat(verified.match())
                .as(
                        "%s: %s",
                        verified.judgement().verdict().label(),
                        verified.judgement().verdict().exhibit())
                .isNotEqualTo(Verified.Match.OTHER);
    }
}
