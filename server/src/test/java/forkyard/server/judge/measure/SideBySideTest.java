package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Speed;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Rematch.Standing;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.measure.SideBySide.Fork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** On times that are made up: who gets a figure, and when enough is enough. */
class SideBySideTest {
    private static final Duration BASELINE = Duration.ofMillis(300);
    private static final Terms TERMS =
            new Terms(Speed.Bound.CPU, 1000, 2, 1.4, OptionalDouble.empty(), null, null, true, "here");
    private static final Verdict THREW =
            new Verdict.RuntimeError(new Exhibit.Thrown("It threw.", "", "", "", List.of()));

    /** Who took part in each fork. */
    private final List<List<Integer>> forks = new ArrayList<>();

    private long now;

    @Test
    void theFirstLookIsEnoughIfAllArePreciseThen() throws Exception {
        List<Standing> standings = measured(2, (in, left) -> timed(in, 1.8, 1.2));

        assertThat(forks).hasSize(5);
        assertThat(figure(standings.get(0)).value()).isBetween(1.79, 1.81);
        assertThat(figure(standings.get(1)).value()).isBetween(1.19, 1.21);
        assertThat(figure(standings.get(1)).isFinal()).isTrue();
    }

    @Test
    void oneThatIsNotPreciseKeepsAllOfThemMeasuring() throws Exception {
        List<Standing> standings = measured(2, (in, left) -> timed(in, 1.8, forks.size() % 2 == 0 ? 1.2 : 1.6));

        assertThat(forks).hasSize(StoppingRule.MOST_FORKS);
        assertThat(figure(standings.get(0)).forks()).isEqualTo(StoppingRule.MOST_FORKS);
        assertThat(figure(standings.get(1)).forks()).isEqualTo(StoppingRule.MOST_FORKS);
    }

    @Test
    void whoFailsIsOutWithItsVerdictAndTheOthersGoOn() throws Exception {
        List<Standing> standings = measured(
                3,
                (in, left) -> forks.size() == 2
                        ? new Fork(timed(List.of(0, 2), 1.8, 0, 1.7).times(), Map.of(1, THREW), 0)
                        : timed(in, 1.8, 1.6, 1.7));

        assertThat(forks.get(1)).containsExactly(0, 1, 2);
        assertThat(forks.get(2)).containsExactly(0, 2);
        assertThat(standings.get(1)).isEqualTo(new Standing.Out(THREW));
        assertThat(figure(standings.get(0)).forks()).isEqualTo(5);
        assertThat(figure(standings.get(2)).value()).isBetween(1.69, 1.71);
    }

    @Test
    void whenNobodyIsLeftItEnds() throws Exception {
        List<Standing> standings = measured(2, (in, left) -> new Fork(Map.of(), Map.of(0, THREW, 1, THREW), 0));

        assertThat(forks).hasSize(1);
        assertThat(standings).containsExactly(new Standing.Out(THREW), new Standing.Out(THREW));
    }

    @Test
    void whatIsFoulInAMeasurementIsFoulHereToo() throws Exception {
        List<Standing> standings = measured(
                2,
                (in, left) -> new Fork(
                        Map.of(0, times(1.8, Duration.ZERO), 1, times(1.8, Duration.ofMillis(90))), Map.of(), 0));

        assertThat(standings.get(0)).isInstanceOf(Standing.Figure.class);
        assertThat(standings.get(1))
                .isInstanceOfSatisfying(
                        Standing.Out.class, out -> assertThat(out.verdict()).isInstanceOf(Verdict.EarlyWork.class));
    }

    @Test
    void roundsThatWereDisturbedAreCountedAndTooManyEndIt() throws Exception {
        assertThat(figure(measured(2, (in, left) -> new Fork(timed(in, 1.8, 1.2).times(), Map.of(), 1))
                                .getFirst())
                        .discarded())
                .isEqualTo(5);

        forks.clear();
        List<Standing> busy =
                measured(2, (in, left) -> new Fork(timed(in, 1.8, 1.2).times(), Map.of(), Math.min(left, 6)));
        assertThat(forks).hasSize(4);
        assertThat(busy)
                .hasSize(2)
                .allSatisfy(standing -> assertThat(standing).isInstanceOfSatisfying(Standing.Out.class, out -> {
                    assertThat(out.verdict()).isInstanceOf(Verdict.Inconclusive.class);
                    assertThat(out.verdict().exhibit().sentence()).contains("20 rounds");
                }));
    }

    @Test
    void whenTheTimeIsUpFiveForksAreEnough() throws Exception {
        List<Standing> standings = measured(2, (in, left) -> {
            now += Duration.ofSeconds(25).toNanos();
            return timed(in, 1.8, forks.size() % 2 == 0 ? 1.2 : 1.6);
        });

        assertThat(forks).hasSize(6);
        assertThat(figure(standings.get(1)).forks()).isEqualTo(6);
    }

    private List<Standing> measured(int contenders, SideBySide.Forks made) throws InterruptedException {
        return new SideBySide(
                        contenders,
                        (in, left) -> {
                            forks.add(in);
                            return made.measure(in, left);
                        },
                        TERMS,
                        Progress.SILENT,
                        () -> now)
                .measure();
    }

    private static Fork timed(List<Integer> in, double... speedups) {
        Map<Integer, ForkTimes> times = new HashMap<>();
        in.forEach(number -> times.put(number, times(speedups[number], Duration.ZERO)));
        return new Fork(times, Map.of(), 0);
    }

    private static ForkTimes times(double speedup, Duration quiet) {
        Duration submission = Duration.ofNanos(Math.round(BASELINE.toNanos() / speedup));
        Pair pair =
                new Pair(2, BASELINE, submission, submission.multipliedBy(19).dividedBy(10), 0);
        return new ForkTimes(List.of(pair, pair), 0, List.of(quiet), null);
    }

    private static Speedup figure(Standing standing) {
        return ((Standing.Figure) standing).speedup();
    }
}
