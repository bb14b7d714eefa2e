package forkyard.server.cli;

import forkyard.server.submission.TimelineView;
import forkyard.server.submission.TimelineView.LaneView;
import forkyard.server.submission.TimelineView.ReasonView;
import forkyard.server.submission.TimelineView.TotalView;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A timeline in words: a line for each thread, and under it what it waited for most. */
final class TimelineReport {
    private static final int WAITS = 3;

    private final PrintWriter out;

    TimelineReport(PrintWriter out) {
        this.out = out;
    }

    void print(TimelineView timeline) {
        out.println();
        out.println(Printable.line(timeline.sentence()));
        timeline.lanes().forEach(lane -> lane(lane, timeline.reasons()));
        if (timeline.moreThreads() > 0) {
            out.println("  … and " + timeline.moreThreads() + " threads more");
        }
    }

    private void lane(LaneView lane, List<ReasonView> reasons) {
        long waited = lane.totals().stream().mapToLong(TotalView::nanos).sum();
        String rest = lane.virtual() ? "ran or parked" : "ran or could run";
        out.println("  %s: %s %s of %s"
                .formatted(
                        Printable.line(lane.name()),
                        rest,
                        millis(lane.to() - lane.from() - waited),
                        millis(lane.to() - lane.from())));
        lane.totals().stream()
                .sorted(Comparator.comparingLong(TotalView::nanos).reversed())
                .limit(WAITS)
                .forEach(total -> wait(total, reasons.get(total.reason())));
    }

    private void wait(TotalView total, ReasonView reason) {
        String what = switch (reason.kind()) {
            case "sleep" -> "asleep";
            case "idle" -> "nothing to do";
            default -> "waiting for " + reason.what();
        };
        String other = reason.other() == null
                ? ""
                : (reason.kind().equals("lock") ? ", which %s had" : ", ended by %s").formatted(reason.other());
        String place = reason.file() == null ? "" : " (" + reason.file() + ":" + reason.line() + ")";
        String times = total.count() == 1 ? "" : ", " + total.count() + " times";
        out.println("    %10s  ".formatted(millis(total.nanos())) + Printable.line(what + other + times + place));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
