package forkyard.explorer.bench;

import forkyard.explorer.bench.SuiteRun.Kind;
import forkyard.explorer.search.Exploration.Points;
import forkyard.explorer.search.Exploration.Searched;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds what was seen against what is asked for, and says so. */
final class Report {
    /** So often each schedule is to be played again. */
    static final int REPLAYS = 20;

    private static final double PERCENTILE = 0.9;
    private static final Duration CAUGHT_WITHIN = Duration.ofSeconds(1);
    private static final double LEAST_RATE = 5_000;
    private static final int BOUND = 2;
    private static final Duration SEARCHED_WITHIN = Duration.ofSeconds(5);

    private final PrintWriter out;
    private boolean reached = true;

    Report(PrintWriter out) {
        this.out = out;
    }

    /** Whether everything asked for so far is reached. */
    boolean reached() {
        return reached;
    }

    void suite(List<SuiteRun> runs) {
        asExpected(runs, Kind.WRONG, "wrong programs, each explored in a JVM of its own: %d caught as what they are");
        asExpected(runs, Kind.RIGHT, "right programs, likewise: %d not flagged");
        asExpected(runs, Kind.SILENT, "programs of which nothing can be said: nothing is said of %d");
        List<Duration> times = runs.stream()
                .filter(run -> run.kind() == Kind.WRONG && run.asExpected())
                .map(SuiteRun::took)
                .sorted()
                .toList();
        Duration most = atPercentile(times, PERCENTILE);
        told(
                !times.isEmpty() && most.compareTo(CAUGHT_WITHIN) < 0,
                "caught, from the start of the JVM to its end: median %d ms, 90th percentile %d ms, under %d asked",
                atPercentile(times, 0.5).toMillis(),
                most.toMillis(),
                CAUGHT_WITHIN.toMillis());
    }

    private void asExpected(List<SuiteRun> runs, Kind kind, String sentence) {
        List<SuiteRun> ofKind = runs.stream().filter(run -> run.kind() == kind).toList();
        list(ofKind, run -> !run.asExpected());
        long good = ofKind.stream().filter(SuiteRun::asExpected).count();
        told(good == ofKind.size() && good > 0, "%d " + sentence, ofKind.size(), good);
    }

    /** By nearest rank; zero of none. */
    private static Duration atPercentile(List<Duration> sorted, double part) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    /**
     * Two threads and ten operations.
     *
     * @param program of Lincheck with the program itself; empty if it gave up
     * @param actors of Lincheck with its operations; likewise
     */
    void rate(Rate explorer, Optional<Rate> program, Optional<Rate> actors) {
        told(
                explorer.perProcessorSecond() >= LEAST_RATE,
                "schedules of two threads with ten operations: %s, at least %.0f asked",
                figure(explorer),
                LEAST_RATE);
        out.println(
                "  a schedule is the whole program, run to its end; those given up at a state that was reached before do not"
                        + " count, but their time does");
        beside(explorer, program, "invocations of the same program by runConcurrentTest, two new threads in each");
        beside(explorer, actors, "invocations of the ten operations as actors in threads that it keeps, not verified");
    }

    private void beside(Rate explorer, Optional<Rate> lincheck, String what) {
        print(
                "  Lincheck, model checking, %s: %s",
                what,
                lincheck.map(rate -> figure(rate)
                                + String.format(
                                        Locale.ROOT,
                                        "; the explorer does %.1f times as many",
                                        explorer.perProcessorSecond() / rate.perProcessorSecond()))
                        .orElse("not measured, it gave up; on a busy machine it takes a program for one that hangs"));
    }

    private static String figure(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%.0f a second of one core (%.0f by the clock)",
                rate.perProcessorSecond(),
                rate.perSecond());
    }

    void searched(SuiteRun run) {
        Optional<Searched> part = run.explored().searched().stream()
                .filter(each -> each.points() == Points.SYNCHRONIZATION && each.preemptions() == BOUND)
                .findFirst();
        told(
                run.asExpected()
                        && part.isPresent()
                        && part.get().exhausted()
                        && run.took().compareTo(SEARCHED_WITHIN) <= 0,
                "%s, at synchronisation, with at most %d preemptions: %s, %.1f s from the start of the JVM to its end, within %d"
                        + " asked",
                run.explored().program(),
                BOUND,
                part.map(each -> each.schedules() + " schedules, " + (each.exhausted() ? "" : "NOT ") + "all there are")
                        .orElse("not searched"),
                run.took().toMillis() / 1e3,
                SEARCHED_WITHIN.toSeconds());
    }

    void replays(List<Replays> replays, int times) {
        list(replays, each -> !each.allTheSame());
        long good = replays.stream().filter(Replays::allTheSame).count();
        told(
                good == replays.size() && good > 0,
                "%d schedules, each played again in %d fresh JVMs%s: %d ended the same each time",
                replays.size(),
                times,
                times < REPLAYS ? " instead of " + REPLAYS + ", as --replays says" : "",
                good);
    }

    private <T> void list(List<T> all, Predicate<T> bad) {
        all.stream().filter(bad).forEach(each -> out.println("  " + each));
    }

    private void told(boolean holds, String sentence, Object... figures) {
        reached &= holds;
        print(sentence + (holds ? ": reached" : ": MISSED"), figures);
    }

    private void print(String sentence, Object... figures) {
        out.println(String.format(Locale.ROOT, sentence, figures));
        out.flush();
    }
}
