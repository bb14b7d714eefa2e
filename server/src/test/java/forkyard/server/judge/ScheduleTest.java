package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.explore.ScheduleCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Schedules that fail: found, told, and played again on the same code and on better code. */
@TestInstance(Lifecycle.PER_CLASS)
class ScheduleTest {
    private RealJudge judge;
    private Exercise seats;
    private Exhibit.Interleaving found;

    @BeforeAll
    void findOne() throws Exception {
        judge = new RealJudge();
        seats = Catalog.load(Path.of(System.getProperty("forkyard.catalog"))).exercises().stream()
                .filter(each -> each.slug().equals("sell-each-seat-once"))
                .findFirst()
                .orElseThrow();
        Verdict verdict = judge("check-outside-the-lock", null).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Race.class);
        found = (Exhibit.Interleaving) verdict.exhibit();
    }

    @AfterAll
    void close() {
        judge.close();
    }

    private Judgement judge(String example, @Nullable ScheduleCode schedule) throws Exception {
        ExampleSubmission submission = seats.examples().stream()
                .filter(each -> each.name().equals(example))
                .findFirst()
                .orElseThrow();
        Request.Scope scope = schedule == null ? Request.Scope.SUBMIT : Request.Scope.RUN;
        return judge.judge(new Request(seats, submission.files(), scope, schedule, false, 1));
    }

    private ScheduleCode code() {
        return ScheduleCode.parse(found.schedule());
    }

    @Test
    void tellsWhatTheCheckerSaysAndWhichLinesDoIt() {
        assertThat(found.sentence()).isEqualTo("A seat was sold more than once.");
        assertThat(found.details()).isNotEmpty();
        assertThat(found.steps())
                .filteredOn(step -> "Plan.taken[0]".equals(step.variable()))
                .extracting(step -> step.text() + ": " + step.value())
                .startsWith("reads Plan.taken[0]: false", "reads Plan.taken[0]: false");
        assertThat(found.steps())
                .filteredOn(step -> step.variable() != null)
                .allSatisfy(step -> assertThat(step.file()).isEqualTo("Solution.java"));
    }

    @Test
    void failsAgainOnTheSameCode() throws Exception {
        Verdict again = judge("check-outside-the-lock", code()).verdict();

        assertThat(again).isInstanceOf(Verdict.Race.class);
        assertThat(again.exhibit()).isEqualTo(found);
    }

    @Test
    void doesNotFailOnBetterCode() throws Exception {
        Verdict verdict = judge("synchronized", code()).verdict();

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.exhibit().sentence()).isEqualTo("Under this schedule nothing goes wrong.");
    }

    @Test
    void ofAnotherJdkIsSaidSoAndItsCaseIsExploredAgain() throws Exception {
        ScheduleCode old =
                new ScheduleCode(code().explorer(), "25.0.1", "sell-each-seat-once", code().version(), 1, "0:1 1:1");

        Verdict verdict = judge("synchronized", old).verdict();

        assertThat(verdict.exhibit().sentence())
                .contains("JDK 25.0.1, and here is JDK", "explored again", "none failed");
    }

    /** The exercise may have changed in between: what fails now is told, and that it is another version's case. */
    @Test
    void ofAnotherVersionIsSaidSoWhereItsCaseFails() throws Exception {
        ScheduleCode old = new ScheduleCode(
                code().explorer(), code().jdk(), code().exercise(), "0-0123456789ab", code().number(), "0:1 1:1");

        Verdict verdict = judge("check-outside-the-lock", old).verdict();

        assertThat(verdict).isInstanceOf(Verdict.Race.class);
        assertThat(verdict.exhibit().sentence())
                .contains("version 0-0123456789ab of the exercise", "explored again", found.sentence());
    }

    @Test
    void ofACaseThatIsNotThereIsSaidSo() throws Exception {
        ScheduleCode none =
                new ScheduleCode(code().explorer(), code().jdk(), code().exercise(), code().version(), 99, "0:1");

        assertThat(judge("synchronized", none).verdict().exhibit().sentence()).contains("case 99");
    }

    @Test
    void whatIsRightIsToldHowMuchWasSearched() throws Exception {
        Verdict verdict = judge("synchronized", null).verdict();

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        Exhibit.Passed passed = (Exhibit.Passed) verdict.exhibit();
        Exhibit.Explored explored = Objects.requireNonNull(passed.explored());
        assertThat(explored.schedules()).isGreaterThan(100);
        assertThat(passed.sentence()).contains(explored.schedules() + " schedules none failed");
    }

    /** {@code -Dgolden.write=true} records them anew. */
    @Test
    void areWhatTheStartPageShows() throws Exception {
        for (Map.Entry<String, Exhibit.Interleaving> each :
                Recording.record(judge).entrySet()) {
            Path golden = Recording.RECORDINGS.resolve(each.getKey());
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(golden, Recording.json(each.getValue()));
            }
            assertThat(Recording.json(each.getValue())).as(each.getKey()).isEqualTo(Files.readString(golden));
        }
    }
}
