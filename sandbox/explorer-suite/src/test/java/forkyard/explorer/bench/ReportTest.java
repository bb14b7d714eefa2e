package forkyard.explorer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.explorer.search.Exploration.Points;
import forkyard.explorer.search.Exploration.Searched;
import forkyard.explorer.suite.Explored;
import forkyard.explorer.suite.SuiteMain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On recorded figures. */
class ReportTest {
    private static final Rate LINCHECK = new Rate(52_000, Duration.ofSeconds(5), Duration.ofSeconds(6));

    private final StringWriter said = new StringWriter();
    private final Report report = new Report(new PrintWriter(said));

    @Test
    void aSuiteWithAllCaughtInTimeReachesItsTargets() {
        report.suite(suite());

        assertThat(report.reached()).isTrue();
        assertThat(said.toString())
                .contains("10 wrong programs", "10 caught", "1 right program", "median 400 ms, 90th percentile 900 ms");
    }

    @Test
    void oneWrongProgramThatIsNotCaughtMissesThemAndIsNamed() {
        List<SuiteRun> runs = suite();
        runs.set(3, run("FAILURE", SuiteMain.NOTHING, 400));
        report.suite(runs);

        assertThat(report.reached()).isFalse();
        assertThat(said.toString()).contains("9 caught", "Some.program: FAILURE expected, but it was nothing");
    }

    @Test
    void oneRightProgramThatIsFlaggedMissesThem() {
        List<SuiteRun> runs = suite();
        runs.add(run(SuiteMain.NOTHING, "RACE", 400));
        report.suite(runs);

        assertThat(report.reached()).isFalse();
    }

    @Test
    void twoSlowOnesOfTenMissThem() {
        List<SuiteRun> runs = suite();
        runs.set(3, run("FAILURE", "FAILURE", 1_000));
        report.suite(runs);

        assertThat(report.reached()).isFalse();
        assertThat(said.toString()).contains("90th percentile 1000 ms, under 1000 asked: MISSED");
    }

    @ParameterizedTest
    @CsvSource({"25000, true", "24999, false"})
    void fiveThousandSchedulesASecondOfOneCoreAreAsked(long count, boolean reached) {
        report.rate(
                new Rate(count, Duration.ofSeconds(5), Duration.ofSeconds(50)),
                Optional.of(LINCHECK),
                Optional.empty());

        assertThat(report.reached()).isEqualTo(reached);
        assertThat(said.toString()).contains("10400 a second of one core (8667 by the clock)", "not measured");
    }

    @ParameterizedTest
    @CsvSource({"2, true, 5000, true", "2, true, 5001, false", "2, false, 900, false", "1, true, 900, false"})
    void theBufferIsToBeSearchedToTheEndInTime(int preemptions, boolean exhausted, long millis, boolean reached) {
        report.searched(new SuiteRun(
                SuiteMain.NOTHING,
                explored(SuiteMain.NOTHING, new Searched(Points.SYNCHRONIZATION, preemptions, 681, exhausted)),
                Duration.ofMillis(millis)));

        assertThat(report.reached()).isEqualTo(reached);
    }

    @Test
    void oneReplayThatEndsOtherwiseMissesItsTarget() {
        List<String> endings = new ArrayList<>(Collections.nCopies(20, "DEADLOCK"));
        report.replays(List.of(new Replays("Some.program", "DEADLOCK", List.copyOf(endings))), 20);
        assertThat(report.reached()).isTrue();

        endings.set(7, SuiteMain.NOTHING);
        report.replays(List.of(new Replays("Some.program", "DEADLOCK", endings)), 20);
        assertThat(report.reached()).isFalse();
        assertThat(said.toString()).contains("DEADLOCK in 19 of 20, else [nothing]");
    }

    @Test
    void fewerReplaysThanAskedForAreSaid() {
        report.replays(List.of(new Replays("Some.program", "RACE", List.of("RACE", "RACE"))), 2);

        assertThat(said.toString()).contains("in 2 fresh JVMs instead of 20, as --replays says");
    }

    /** Ten wrong ones, the slowest too slow; a right one, and one of which nothing can be said. */
    private static List<SuiteRun> suite() {
        List<SuiteRun> runs = new ArrayList<>();
        for (long millis : new long[] {400, 400, 400, 400, 400, 500, 600, 700, 900, 1_300}) {
            runs.add(run("FAILURE", "FAILURE", millis));
        }
        runs.add(run(SuiteMain.NOTHING, SuiteMain.NOTHING, 2_300));
        runs.add(run("NO_VERDICT", "NO_VERDICT", 1_500));
        return runs;
    }

    private static SuiteRun run(String expected, String outcome, long millis) {
        return new SuiteRun(expected, explored(outcome), Duration.ofMillis(millis));
    }

    private static Explored explored(String outcome, Searched... searched) {
        return new Explored("Some.program", outcome, 100, 50, "", List.of(searched), "");
    }
}
