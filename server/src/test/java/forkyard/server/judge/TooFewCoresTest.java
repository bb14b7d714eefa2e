package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Cores;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.testing.TestServer;
import forkyard.server.verify.Verified;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An exercise whose speed is scored on more cores than this machine has. */
@TestInstance(Lifecycle.PER_CLASS)
class TooFewCoresTest {
    private RealJudge judge;

    @BeforeAll
    void open() throws Exception {
        judge = new RealJudge();
    }

    @AfterAll
    void close() {
        judge.close();
    }

    @Test
    void aRightSubmissionIsAcceptedAndSaysWhyThereIsNoFigure() throws Exception {
        int here = coresHere();
        Exercise exercise = onCores(here + 1);

        Judgement judgement =
                judge.verify(exercise, exercise.examples().getFirst()).judgement();

        assertThat(judgement.verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(judgement.verdict().exhibit().sentence())
                .startsWith("All 2 cases passed")
                .contains("not measurable here: it is scored on %d cores, and this machine has %d"
                        .formatted(here + 1, here));
        assertThat(judgement.speedup()).isNull();
        assertThat(judgement.timings().measure()).isNull();
    }

    @Test
    void anExampleThatIsTooSlowElsewhereIsLeftUndecided() throws Exception {
        Exercise exercise = onCores(coresHere() + 1);
        ExampleSubmission right = exercise.examples().getFirst();
        ExampleSubmission slow = new ExampleSubmission(List.of("TOO-SLOW"), right.name(), right.files());

        assertThat(judge.verify(exercise, slow).match()).isEqualTo(Verified.Match.UNDECIDED);
    }

    private static int coresHere() throws Exception {
        try (Cores cores = Cores.ofThisMachine()) {
            return cores.most();
        }
    }

    private static Exercise onCores(int parallelism) throws Exception {
        Exercise it = TestServer.catalog().exercises().stream()
                .filter(each -> each.slug().equals("fast-sum"))
                .findFirst()
                .orElseThrow();
        return Variant.of(it, "on-" + parallelism, parallelism, it.speed());
    }
}
