package forkyard.server.judge.timeline;

import forkyard.wire.Caps;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Lane;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ThreadLanes.Span;
import forkyard.wire.ThreadLanes.Total;
import java.util.List;
import java.util.Set;

/** What may be believed of lanes that come from inside a container: that they can be drawn. */
final class Claims {
    private Claims() {}

    /** Whether they are as {@link ThreadLanes} says. */
    static boolean makeSense(ThreadLanes lanes) {
        int spans = lanes.lanes().stream().mapToInt(lane -> lane.spans().size()).sum();
        return lanes.nanos() > 0
                && lanes.moreThreads() >= 0
                && lanes.leftOut() >= 0
                && spans <= Caps.SPANS
                && lanes.reasons().stream().allMatch(reason -> reason.line() >= 0)
                && lanes.lanes().stream().allMatch(lane -> makesSense(lane, lanes));
    }

    private static boolean makesSense(Lane lane, ThreadLanes lanes) {
        long last = lane.from();
        for (Span span : lane.spans()) {
            long length = span.to() - span.from();
            if (!isReason(span.reason(), lanes)
                    || span.from() < last
                    || length <= 0
                    || span.count() <= 0
                    || span.nanos() <= 0
                    || span.nanos() > length) {
                return false;
            }
            last = span.to();
        }
        long left = lane.to() - lane.from();
        for (Total total : lane.totals()) {
            left -= total.nanos();
            if (!isReason(total.reason(), lanes) || total.count() <= 0 || total.nanos() <= 0 || left < 0) {
                return false;
            }
        }
        return lane.from() >= 0 && last <= lane.to() && lane.to() <= lanes.nanos();
    }

    private static boolean isReason(int index, ThreadLanes lanes) {
        return index >= 0 && index < lanes.reasons().size();
    }

    /** The same, whose places are in these files or nowhere. */
    static ThreadLanes withPlacesIn(Set<String> files, ThreadLanes lanes) {
        List<Reason> reasons = lanes.reasons().stream()
                .map(reason -> files.contains(reason.file()) && reason.line() > 0
                        ? reason
                        : new Reason(reason.kind(), reason.what(), reason.other(), "", 0))
                .toList();
        return new ThreadLanes(lanes.nanos(), reasons, lanes.lanes(), lanes.moreThreads(), lanes.leftOut());
    }
}
