package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Exercise;
import forkyard.server.judge.Rematch.Standing;
import forkyard.wire.SourceFile;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Side by side in real containers. How fast anything is, is not asked; a busy machine may have nothing to say. */
@TestInstance(Lifecycle.PER_CLASS)
class RematchTest {
    private RealJudge judge;
    private Exercise exercise;

    @BeforeAll
    void open() throws Exception {
        judge = new RealJudge();
        exercise = Variant.quarter(Variant.knownSpeedup());
    }

    @AfterAll
    void close() {
        judge.close();
    }

    @Test
    void theRightOnesGetTheirFiguresAndTheOthersTheirReasons() throws Exception {
        List<Standing> standings = judge.rematch()
                .measure(
                        exercise,
                        List.of(
                                example("serial-0"),
                                example("f29-spins-while-the-baseline-runs"),
                                example("f26-honest-while-warming-up"),
                                example("f31-many-threads")),
                        Progress.SILENT);

        assertThat(standings).hasSize(4);
        assertThat(told(standings.get(0))).isIn("a figure", "INCONCLUSIVE");
        assertThat(told(standings.get(1))).isEqualTo("LEAK");
        assertThat(told(standings.get(2))).isEqualTo("WRONG-ANSWER");
        assertThat(told(standings.get(3))).isEqualTo(told(standings.get(0)));
    }

    @Test
    void whereNobodyIsLeftNothingIsMeasured() throws Exception {
        List<SourceFile> broken = List.of(new SourceFile("Solution.java", "class {"));

        assertThat(judge.rematch().measure(exercise, List.of(broken, broken), Progress.SILENT))
                .extracting(RematchTest::told)
                .containsExactly("COMPILE-ERROR", "COMPILE-ERROR");
    }

    private static String told(Standing standing) {
        return switch (standing) {
            case Standing.Figure _ -> "a figure";
            case Standing.Out(Verdict verdict) -> verdict.label();
        };
    }

    private List<SourceFile> example(String name) {
        return exercise.examples().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .files();
    }
}
