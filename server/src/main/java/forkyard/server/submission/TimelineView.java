package forkyard.server.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import forkyard.server.judge.Timeline;
import forkyard.wire.ThreadLanes;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequired;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a timeline: {@link ThreadLanes} beside the sentence that sums it up. Times are nanoseconds.
 *
 * @param lanes none where the run could not be recorded; the sentence says why
 */
@OpenApiName("Timeline")
public record TimelineView(
        @OpenApiRequired String sentence,

        @JsonProperty("case") @OpenApiName("case") @OpenApiNullable @Nullable
        String test,

        @OpenApiRequired long nanos,
        @OpenApiRequired List<ReasonView> reasons,
        @OpenApiRequired List<LaneView> lanes,
        @OpenApiRequired int moreThreads,
        @OpenApiRequired int leftOut) {

    /** What was waited for, and where: {@code lock}, {@code wait}, {@code sleep}, {@code idle} or {@code judge}. */
    @OpenApiName("TimelineReason")
    public record ReasonView(
            @OpenApiRequired String kind,
            @OpenApiNullable @Nullable String what,
            @OpenApiNullable @Nullable String other,
            @OpenApiNullable @Nullable String file,
            @OpenApiNullable @Nullable Integer line) {
        static ReasonView of(ThreadLanes.Reason reason) {
            return new ReasonView(
                    reason.kind().name().toLowerCase(Locale.ROOT),
                    orNull(reason.what()),
                    orNull(reason.other()),
                    orNull(reason.file()),
                    reason.line() == 0 ? null : reason.line());
        }
    }

    /** One thread. */
    @OpenApiName("TimelineLane")
    public record LaneView(
            @OpenApiRequired String name,
            @OpenApiRequired boolean virtual,
            @OpenApiRequired long from,
            @OpenApiRequired long to,
            @OpenApiRequired List<TotalView> totals,
            @OpenApiRequired List<SpanView> spans) {
        static LaneView of(ThreadLanes.Lane lane) {
            return new LaneView(
                    lane.name(),
                    lane.virtual(),
                    lane.from(),
                    lane.to(),
                    lane.totals().stream()
                            .map(total -> new TotalView(total.reason(), total.count(), total.nanos()))
                            .toList(),
                    lane.spans().stream()
                            .map(span ->
                                    new SpanView(span.reason(), span.from(), span.to(), span.count(), span.nanos()))
                            .toList());
        }
    }

    /** So many waits for one reason. */
    @OpenApiName("TimelineTotal")
    public record TotalView(
            @OpenApiRequired int reason,
            @OpenApiRequired int count,
            @OpenApiRequired long nanos) {}

    /** One wait, or several short ones that took {@code nanos} of the time between the two moments. */
    @OpenApiName("TimelineSpan")
    public record SpanView(
            @OpenApiRequired int reason,
            @OpenApiRequired long from,
            @OpenApiRequired long to,
            @OpenApiRequired int count,
            @OpenApiRequired long nanos) {}

    public static @Nullable TimelineView of(@Nullable Timeline timeline) {
        if (timeline == null) {
            return null;
        }
        ThreadLanes lanes = timeline.lanes();
        return lanes == null
                ? new TimelineView(timeline.sentence(), timeline.test(), 0, List.of(), List.of(), 0, 0)
                : new TimelineView(
                        timeline.sentence(),
                        timeline.test(),
                        lanes.nanos(),
                        lanes.reasons().stream().map(ReasonView::of).toList(),
                        lanes.lanes().stream().map(LaneView::of).toList(),
                        lanes.moreThreads(),
                        lanes.leftOut());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
