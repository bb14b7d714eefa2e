package forkyard.harness.runner;

import forkyard.wire.Caps;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Lane;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ThreadLanes.Span;
import forkyard.wire.ThreadLanes.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All waits of one thread. So that they fit into a message, neighbours of a kind become one span, at first only those that nobody could
 * tell apart in a picture; where that is not enough the shortest are left out. The totals are of all.
 */
final class LaneWaits {
    /** Spans this part of the whole and shorter are merged first, and at most those that part. */
    private static final int FINEST = 4_096;

    private static final int COARSEST = 256;

    private final String name;
    private final boolean virtual;
    private final long from;
    private final long to;
    private final Map<Integer, Total> totals = new TreeMap<>();
    private List<Span> spans = new ArrayList<>();

    LaneWaits(String name, boolean virtual, long from, long to) {
        this.name = name;
        this.virtual = virtual;
        this.from = from;
        this.to = to;
    }

    long from() {
        return from;
    }

    /** Adds a wait that begins no earlier than the last; what lies outside of the lane, or in the last, is cut off. */
    void add(Reasons reasons, Reason reason, long began, long ended) {
        long begin = Math.max(began, spans.isEmpty() ? from : spans.getLast().to());
        long end = Math.min(ended, to);
        if (begin < end) {
            int index = reasons.indexOf(reason);
            long nanos = end - begin;
            spans.add(new Span(index, begin, end, 1, nanos));
            totals.merge(
                    index,
                    new Total(index, 1, nanos),
                    (a, b) -> new Total(index, a.count() + b.count(), a.nanos() + b.nanos()));
        }
    }

    /** The lanes of a trial of {@code nanos}, as much of them as may cross. */
    static ThreadLanes fitting(long nanos, Reasons reasons, List<LaneWaits> all) {
        List<LaneWaits> kept = all.subList(0, Math.min(all.size(), Caps.LANES));
        for (int part = FINEST; count(kept) > Caps.SPANS && part >= COARSEST; part /= 2) {
            long width = nanos / part;
            kept.forEach(lane -> lane.merge(width, reasons));
        }
        int leftOut = leaveOutShortest(kept);
        return new ThreadLanes(
                nanos, reasons.all(), kept.stream().map(LaneWaits::lane).toList(), all.size() - kept.size(), leftOut);
    }

    private Lane lane() {
        return new Lane(name, virtual, from, to, List.copyOf(totals.values()), spans);
    }

    private static int count(List<LaneWaits> lanes) {
        return lanes.stream().mapToInt(lane -> lane.spans.size()).sum();
    }

    private void merge(long width, Reasons reasons) {
        List<Span> merged = new ArrayList<>();
        for (Span next : spans) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && next.to() - last.from() <= width
                    && reasons.kind(last.reason()) == reasons.kind(next.reason())) {
                merged.removeLast();
                merged.add(new Span(
                        reasons.common(last.reason(), next.reason()),
                        last.from(),
                        next.to(),
                        last.count() + next.count(),
                        last.nanos() + next.nanos()));
            } else {
                merged.add(next);
            }
        }
        spans = merged;
    }

    private static int leaveOutShortest(List<LaneWaits> lanes) {
        int tooMany = count(lanes) - Caps.SPANS;
        if (tooMany <= 0) {
            return 0;
        }
        long shortest = lanes.stream()
                .flatMap(lane -> lane.spans.stream())
                .mapToLong(Span::nanos)
                .sorted()
                .skip(tooMany - 1)
                .findFirst()
                .orElseThrow();
        lanes.forEach(lane -> lane.spans.removeIf(span -> span.nanos() <= shortest));
        return tooMany + Caps.SPANS - count(lanes);
    }
}
