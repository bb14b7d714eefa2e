package forkyard.server.bench;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Speedup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Whether speedups can be believed: on made-up times, against itself, against Amdahl's law, beside busy neighbours, in time. */
public final class MeasureBench {
    static final String KNOWN = "known-speedup";

    /** Takes half a second sequentially. */
    private static final String SCORED = "mergesort-forkjoin";

    private static final double[] SPREADS = {0, 0.01, 0.02, 0.03};
    private static final int SIMULATED = 2_000;
    private static final double LEAST_COVERAGE = 0.93;

    /** Of the known exercise: about a fifth of a second, so that many measurements fit into the time. */
    private static final int SHORT = 1_000_000;

    private static final Duration SHORT_TRIAL = Duration.ofMillis(200);
    private static final int WAYS = 5;
    private static final double MOST_TRANSPORT = 0.01;
    private static final Duration FIRST_FIGURE = Duration.ofSeconds(10);
    private static final Duration RANKED = Duration.ofSeconds(45);
    private static final Duration OTHERS = Duration.ofSeconds(1);

    private final Bench bench;
    private final Catalog known;
    private final Effort effort;
    private boolean reached = true;

    /**
     * How much is measured.
     *
     * @param againstItself measurements of a baseline against itself
     * @param mostMissed of them may miss 1
     * @param laws rounds through the programs of known speedup
     * @param disturbed measurements beside two busy neighbours
     * @param classroom whether one is measured while others work
     */
    private record Effort(int againstItself, int mostMissed, int laws, int disturbed, boolean classroom) {
        private static final Effort WHOLE = new Effort(40, 5, 1, 3, true);
        private static final Effort QUICK = new Effort(1, 0, 0, 0, false);
    }

    private MeasureBench(Bench bench, Catalog known, Effort effort) {
        this.bench = bench;
        this.known = known;
        this.effort = effort;
    }

    /**
     * Measures.
     *
     * @param known exercises of known speedup
     * @param quick the made-up times and a handful of real ones
     * @return whether every target is reached
     */
    public static boolean run(Bench bench, Catalog known, boolean quick) throws IOException, InterruptedException {
        return new MeasureBench(bench, known, quick ? Effort.QUICK : Effort.WHOLE).run();
    }

    private boolean run() throws IOException, InterruptedException {
        Exercise exercise = Bench.exercise(known, KNOWN);
        madeUp();
        againstItself(exercise);
        transport(exercise); // by a judge that has judged, as any but the first submission finds it
        double together = CoresTogether.of(exercise.parallelism());
        bench.print(String.format(
                Locale.ROOT,
                "%d cores of this machine do %.3f times the work of one that has it to itself",
                exercise.parallelism(),
                together));
        KnownSpeedups laws = new KnownSpeedups(exercise, bench.judge(), together, new SplittableRandom());
        amdahl(laws);
        beside(laws);
        if (effort.classroom()) {
            classroom();
        }
        return reached;
    }

    private void madeUp() throws InterruptedException {
        for (double spread : SPREADS) {
            double coverage = Coverage.of(spread, SIMULATED, new SplittableRandom());
            told(
                    coverage >= LEAST_COVERAGE,
                    "%d made-up measurements, %.0f %% spread between JVMs: the interval holds the truth in %.1f %%, at least %.0f %%"
                            + " asked",
                    SIMULATED,
                    100 * spread,
                    100 * coverage,
                    100 * LEAST_COVERAGE);
        }
    }

    private void transport(Exercise exercise) throws InterruptedException {
        List<Duration> ways = new ArrayList<>();
        for (int i = 0; i < WAYS; i++) {
            ways.add(bench.gauge().transport(exercise).orElseThrow().nothing());
        }
        Duration median = ways.stream().sorted().toList().get(WAYS / 2);
        double share = (double) median.toNanos() / SHORT_TRIAL.toNanos();
        told(
                share <= MOST_TRANSPORT,
                "an input of just under 1 MB is on its way for %.2f ms, the median of %d runners: %.2f %% of a trial of %d ms, at most"
                        + " %.0f %% asked",
                median.toNanos() / 1e6,
                WAYS,
                100 * share,
                SHORT_TRIAL.toMillis(),
                100 * MOST_TRANSPORT);
    }

    private void againstItself(Exercise exercise) throws InterruptedException {
        int held = 0;
        List<Double> values = new ArrayList<>();
        for (int i = 1; i <= effort.againstItself(); i++) {
            Speedup speedup = bench.gauge().againstItself(exercise, SHORT);
            boolean holds = speedup.low() <= 1 && 1 <= speedup.high();
            held += holds ? 1 : 0;
            values.add(speedup.value());
            bench.print(String.format(
                    Locale.ROOT,
                    "  baseline against itself, %d of %d: %s%s",
                    i,
                    effort.againstItself(),
                    figure(speedup),
                    holds ? "" : ", which misses 1"));
        }
        told(
                held >= effort.againstItself() - effort.mostMissed(),
                "a baseline against itself: 1 held by %d of %d intervals, at least %d asked",
                held,
                effort.againstItself(),
                effort.againstItself() - effort.mostMissed());
    }

    private void amdahl(KnownSpeedups laws) throws InterruptedException {
        for (int round = 0; round < effort.laws(); round++) {
            for (int serial : laws.serialPercents()) {
                KnownSpeedups.Seen seen = laws.measure(serial);
                told(
                        seen.holds(),
                        "%d %% serial: %s; Amdahl's law says %.2f, with what the cores do together %.3f",
                        serial,
                        figure(seen.speedup()),
                        seen.law(),
                        seen.here());
            }
        }
    }

    private void beside(KnownSpeedups laws) throws IOException, InterruptedException {
        if (effort.disturbed() == 0) {
            return;
        }
        int right = 0;
        int inconclusive = 0;
        try (Spinners _ = Spinners.start(2)) {
            for (int i = 0; i < effort.disturbed(); i++) {
                KnownSpeedups.Seen seen = laws.measure(0);
                right += seen.holds() ? 1 : 0;
                inconclusive += seen.inconclusive() && !seen.holds() ? 1 : 0;
                bench.print(String.format(Locale.ROOT, "  beside two spinning processes: %s", figure(seen.speedup())));
            }
        }
        told(
                right + inconclusive == effort.disturbed(),
                "beside two spinning processes: %d right, %d inconclusive, %d wrong of %d",
                right,
                inconclusive,
                effort.disturbed() - right - inconclusive,
                effort.disturbed());
    }

    private void classroom() throws IOException, InterruptedException {
        Exercise scored = Bench.exercise(bench.catalog(), SCORED);
        Classroom.Seen seen = new Classroom(bench)
                .watch(SCORED, Bench.accepted(scored).files().getFirst().text());
        told(
                seen.provisional().compareTo(FIRST_FIGURE) <= 0,
                "%s: first figure after %.1f s, within %d s asked",
                SCORED,
                seen.provisional().toMillis() / 1e3,
                FIRST_FIGURE.toSeconds());
        told(
                seen.ranked().compareTo(RANKED) <= 0,
                "%s: %s after %.1f s, within %d s asked",
                SCORED,
                seen.verdict(),
                seen.ranked().toMillis() / 1e3,
                RANKED.toSeconds());
        told(
                seen.others().median().compareTo(OTHERS) <= 0,
                "verdicts of nine others meanwhile: %s; a median under %d ms asked",
                seen.others(),
                OTHERS.toMillis());
    }

    private void told(boolean holds, String sentence, Object... figures) {
        reached &= holds;
        bench.print(String.format(Locale.ROOT, sentence, figures) + (holds ? ": reached" : ": MISSED"));
    }

    private static String figure(@Nullable Speedup s) {
        return s == null
                ? "nothing could be measured"
                : String.format(
                        Locale.ROOT,
                        "%.3f [%.3f, %.3f] from %d forks, %d pairs discarded",
                        s.value(),
                        s.low(),
                        s.high(),
                        s.forks(),
                        s.discarded());
    }
}
