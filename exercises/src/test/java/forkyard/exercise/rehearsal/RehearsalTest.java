package forkyard.exercise.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.wire.Case;
import forkyard.wire.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example submission of the catalog, under its exercise's author code; {@code -Drehearse=SLUG} takes one exercise. */
class RehearsalTest {
    @TestFactory
    Stream<DynamicContainer> everyExampleSubmissionEndsAsItsFolderSays() throws Exception {
        String only = System.getProperty("rehearse", "");
        List<DynamicContainer> all = new ArrayList<>();
        for (Exercise exercise :
                Catalog.load(Path.of("catalog").toAbsolutePath()).exercises()) {
            if (only.isEmpty() || exercise.slug().equals(only)) {
                Rehearsal rehearsal = new Rehearsal(exercise);
                all.add(DynamicContainer.dynamicContainer(
                        exercise.slug(),
                        exercise.examples().stream()
                                .filter(RehearsalTest::canShow)
                                .map(each -> DynamicTest.dynamicTest(
                                        each.verdicts() + " " + each.name(), () -> rehearse(rehearsal, each)))));
            }
        }
        return all.stream();
    }

    /** What needs a clock or the rules on compiled classes shows only before the judge. */
    private static boolean canShow(ExampleSubmission example) {
        return !example.verdicts().contains("TOO-SLOW") && !example.name().startsWith("library-");
    }

    static void rehearse(Rehearsal rehearsal, ExampleSubmission example) throws Exception {
        Rehearsal.Cast cast = rehearsal.cast(example.files(), "Solution");
        long seed = 20_261_122;
        for (Case asked : rehearsal.cases(seed)) {
            for (int time = 0; time <= asked.noise(); time++) {
                rehearsal.enter();
                Mode mode = time == 0 ? Mode.PLAIN : Mode.NOISE;
                Rehearsal.Outcome outcome = cast.play(asked, mode, new SplittableRandom(seed + time));
                if (!outcome.right()) {
                    assertThat(expected(example)).as(outcome.toString()).contains(outcome.verdict());
                    return;
                }
            }
        }
        assertThat(example.verdicts()).as("every case was right").contains("ACCEPTED");
    }

    /** The judge calls a wrong answer a RACE once it has seen the right one under a calm schedule. */
    private static List<String> expected(ExampleSubmission example) {
        List<String> verdicts = new ArrayList<>(example.verdicts());
        if (verdicts.contains("RACE")) {
            verdicts.add("WRONG-ANSWER");
        }
        return verdicts;
    }
}
