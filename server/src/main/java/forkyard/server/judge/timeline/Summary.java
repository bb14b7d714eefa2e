package forkyard.server.judge.timeline;

import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Kind;
import forkyard.wire.ThreadLanes.Lane;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ThreadLanes.Total;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What lanes come to, in two sentences. */
final class Summary {
    /** From which share of the threads' time on a lock is worth a word, and anything else. */
    private static final double LOCKED = 0.05;

    private static final double WAITED = 0.1;

    private final ThreadLanes lanes;

    private Summary(ThreadLanes lanes) {
        this.lanes = lanes;
    }

    /** "5 threads, 12.3 ms: on average 1.8 of them were not waiting. Those beside main waited for the lock Counter#1 61 % of the time." */
    static String of(ThreadLanes lanes) {
        Summary summary = new Summary(lanes);
        return summary.threads() + ". " + summary.waits();
    }

    private String threads() {
        int count = lanes.lanes().size() + lanes.moreThreads();
        String all = (count == 1 ? "One thread, " : count + " threads, ") + time(lanes.nanos());
        if (count == 1 || lanes.moreThreads() > 0 || lanes.lanes().stream().anyMatch(Lane::virtual)) {
            return all;
        }
        long busy = lanes.lanes().stream()
                .mapToLong(lane -> life(lane) - waited(lane, reason -> true))
                .sum();
        return all
                + String.format(
                        Locale.ROOT, ": on average %.1f of them were not waiting", (double) busy / lanes.nanos());
    }

    /** Of all but the first thread, if there are others: it mostly waits for them, which says little. */
    private String waits() {
        List<Lane> all = lanes.lanes();
        List<Lane> told = all.size() == 1 ? all : all.subList(1, all.size());
        String first = all.getFirst().name();
        String who = all.size() == 1 ? "It" : (all.size() == 2 ? "The one beside " : "Those beside ") + first;
        long whole = told.stream()
                .mapToLong(lane -> life(lane) - waited(lane, reason -> reason.kind() == Kind.IDLE))
                .sum();
        return most(told, reason -> reason.kind() == Kind.LOCK, LOCKED * whole)
                .or(() -> most(told, reason -> reason.kind() != Kind.IDLE, WAITED * whole))
                .map(most -> String.format(
                        Locale.ROOT, "%s %s %.0f %% of the time.", who, most.getKey(), 100.0 * most.getValue() / whole))
                .orElse(
                        told.stream().anyMatch(Lane::virtual)
                                ? "What virtual threads wait for, but for sleep, is not recorded."
                                : who + " hardly waited.");
    }

    /** What took the most time, if it took that long. */
    private Optional<Map.Entry<String, Long>> most(List<Lane> told, Predicate<Reason> such, double atLeast) {
        Map<String, Long> times = new HashMap<>();
        for (Lane lane : told) {
            for (Total total : lane.totals()) {
                Reason reason = lanes.reasons().get(total.reason());
                if (such.test(reason)) {
                    times.merge(words(reason), total.nanos(), Long::sum);
                }
            }
        }
        return times.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() >= atLeast);
    }

    private long waited(Lane lane, Predicate<Reason> such) {
        return lane.totals().stream()
                .filter(total -> such.test(lanes.reasons().get(total.reason())))
                .mapToLong(Total::nanos)
                .sum();
    }

    private static long life(Lane lane) {
        return lane.to() - lane.from();
    }

    private static String words(Reason reason) {
        String what = reason.what().isEmpty() ? "others" : reason.what();
        return switch (reason.kind()) {
            case LOCK -> "waited for the lock " + what;
            case WAIT, JUDGE -> "waited for " + what;
            case SLEEP -> "slept";
            case IDLE -> "had nothing to do";
        };
    }

    private static String time(long nanos) {
        double millis = nanos / 1e6;
        return millis >= 1_000
                ? String.format(Locale.ROOT, "%.2f s", millis / 1_000)
                : String.format(Locale.ROOT, millis >= 100 ? "%.0f ms" : "%.1f ms", millis);
    }
}
