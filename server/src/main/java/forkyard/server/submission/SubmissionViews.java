package forkyard.server.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Timings;
import forkyard.wire.Diagnostic;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiPropertyType;
import io.javalin.openapi.OpenApiRequired;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of submissions: what the API answers, what live events carry and what the command line prints. */
public final class SubmissionViews {
    private SubmissionViews() {}

    /** One case. */
    @OpenApiName("Test")
    public record TestView(
            @OpenApiRequired int number,
            @OpenApiRequired String name,
            @OpenApiRequired boolean sample,
            @OpenApiRequired String outcome,
            @OpenApiRequired String mode,
            @OpenApiNullable @Nullable Long millis,
            @OpenApiNullable @Nullable String output) {
        public static TestView of(TestResult test) {
            boolean running = test.outcome() == TestResult.Outcome.RUNNING;
            return new TestView(
                    test.number(),
                    test.name(),
                    test.sample(),
                    lower(test.outcome()),
                    lower(test.mode()),
                    running ? null : test.millis(),
                    test.output());
        }
    }

    /**
     * A speedup at one number of cores with its interval.
     *
     * @param efficiency value / p
     * @param serialFraction (1/value - 1/p) / (1 - 1/p), the experimentally determined serial fraction of Karp and Flatt (1990); null
     *     for one core
     */
    @OpenApiName("SpeedupPoint")
    public record PointView(
            @OpenApiRequired int p,
            @OpenApiRequired double value,
            @OpenApiRequired double low,
            @OpenApiRequired double high,
            @OpenApiRequired double efficiency,
            @OpenApiNullable @Nullable Double serialFraction) {
        public static PointView of(Speedup.Point point) {
            double p = point.p();
            return new PointView(
                    point.p(),
                    point.value(),
                    point.low(),
                    point.high(),
                    point.value() / p,
                    point.p() == 1 ? null : (1 / point.value() - 1 / p) / (1 - 1 / p));
        }
    }

    /** What stands beside a speedup and is not ranked: {@link Speedup.Details}. */
    @OpenApiName("SpeedupDetails")
    public record DetailsView(
            @OpenApiRequired double baselineSeconds,
            @OpenApiRequired double submissionSeconds,
            @OpenApiNullable @Nullable Double selfScaling,
            @OpenApiNullable @Nullable Double overhead,
            @OpenApiNullable @Nullable Double cpuSeconds,
            @OpenApiNullable @Nullable Double cpuPerWall,
            @OpenApiNullable @Nullable Double balance,
            @OpenApiNullable @Nullable Double noiseFloor,
            @OpenApiNullable @Nullable Double transport,
            @OpenApiRequired boolean weighted,
            @OpenApiRequired String machine,
            @OpenApiNullable @Nullable String bound) {
        static @Nullable DetailsView of(Speedup.@Nullable Details details) {
            return details == null
                    ? null
                    : new DetailsView(
                            details.baselineSeconds(),
                            details.submissionSeconds(),
                            details.selfScaling(),
                            details.overhead(),
                            details.cpuSeconds(),
                            details.cpuPerWall(),
                            details.balance(),
                            details.noiseFloor(),
                            details.transport(),
                            details.weighted(),
                            details.machine(),
                            details.bound());
        }
    }

    /** A speedup, its interval and how it was come by. */
    @OpenApiName("Speedup")
    public record SpeedupView(
            @OpenApiRequired int p,
            @OpenApiRequired double value,
            @OpenApiRequired double low,
            @OpenApiRequired double high,
            @OpenApiNullable @Nullable Double required,

            @JsonProperty("final") @OpenApiName("final") @OpenApiRequired
            boolean isFinal,

            @OpenApiRequired int forks,
            @OpenApiRequired int discarded,
            @OpenApiRequired List<PointView> curve,
            @OpenApiNullable @Nullable DetailsView details,
            @OpenApiNullable @Nullable PredictedView predicted) {
        /** None where nothing could be measured; the verdict's exhibit says why. */
        public static @Nullable SpeedupView of(@Nullable Speedup speedup) {
            return speedup == null || speedup.forks() == 0
                    ? null
                    : new SpeedupView(
                            speedup.p(),
                            speedup.value(),
                            speedup.low(),
                            speedup.high(),
                            speedup.required(),
                            speedup.isFinal(),
                            speedup.forks(),
                            speedup.discarded(),
                            speedup.curve().stream().map(PointView::of).toList(),
                            DetailsView.of(speedup.details()),
                            PredictedView.of(speedup.predicted()));
        }
    }

    /** Milliseconds of each step; null for one that was not reached. */
    @OpenApiName("Timings")
    public record TimingsView(
            @OpenApiNullable @Nullable Long queue,
            @OpenApiNullable @Nullable Long compile,
            @OpenApiNullable @Nullable Long check,
            @OpenApiNullable @Nullable Long explore,
            @OpenApiNullable @Nullable Long measure) {
        public static TimingsView of(@Nullable Duration queue, Timings timings) {
            return new TimingsView(
                    millis(queue),
                    millis(timings.compile()),
                    millis(timings.check()),
                    millis(timings.explore()),
                    millis(timings.measure()));
        }

        private static @Nullable Long millis(@Nullable Duration duration) {
            return duration == null ? null : duration.toMillis();
        }
    }

    /** What the compiler says of one place. */
    @OpenApiName("Diagnostic")
    public record DiagnosticView(
            @OpenApiRequired String file,
            @OpenApiRequired int line,
            @OpenApiRequired int column,
            @OpenApiRequired int endLine,
            @OpenApiRequired int endColumn,
            @OpenApiRequired String severity,
            @OpenApiRequired String message) {
        public static DiagnosticView of(Diagnostic diagnostic) {
            return new DiagnosticView(
                    diagnostic.file(),
                    diagnostic.line(),
                    diagnostic.column(),
                    diagnostic.endLine(),
                    diagnostic.endColumn(),
                    lower(diagnostic.severity()),
                    diagnostic.message());
        }
    }

    /** What judging came to. */
    public record ResultView(
            String verdict,
            Exhibit exhibit,
            List<TestView> tests,
            @OpenApiNullable @Nullable SpeedupView speedup,
            TimingsView timings,
            List<DiagnosticView> diagnostics,
            @OpenApiNullable @Nullable TimelineView timeline) {
        public static ResultView of(Judgement judgement, @Nullable Duration queue) {
            return new ResultView(
                    judgement.verdict().label(),
                    judgement.verdict().exhibit(),
                    judgement.tests().stream().map(TestView::of).toList(),
                    SpeedupView.of(judgement.speedup()),
                    TimingsView.of(queue, judgement.timings()),
                    judgement.diagnostics().stream().map(DiagnosticView::of).toList(),
                    TimelineView.of(judgement.timeline()));
        }
    }

    /** Why and when an instructor took a result off the leaderboard. */
    @OpenApiName("Invalidation")
    public record InvalidationView(
            @OpenApiRequired String reason, @OpenApiRequired Instant at) {}

    /** A submission whole; parts that are not there yet are null or empty. */
    @OpenApiName("Submission")
    public record SubmissionView(
            @OpenApiNullable @Nullable String id,
            @OpenApiRequired String exercise,
            @OpenApiRequired String exerciseVersion,
            @OpenApiRequired String mode,
            @OpenApiRequired String status,
            @OpenApiNullable @Nullable Integer position,
            @OpenApiNullable @Nullable Instant submittedAt,
            @OpenApiRequired Map<String, String> files,
            @OpenApiNullable @Nullable String verdict,
            @OpenApiNullable @Nullable String sentence,

            @OpenApiNullable @OpenApiPropertyType(definedBy = Object.class) @Nullable
            Exhibit exhibit,

            @OpenApiRequired List<TestView> tests,
            @OpenApiNullable @Nullable SpeedupView speedup,
            @OpenApiRequired TimingsView timings,
            @OpenApiRequired List<DiagnosticView> diagnostics,
            @OpenApiNullable @Nullable TimelineView timeline,
            @OpenApiNullable @Nullable InvalidationView invalidated) {

        /** A submission that the server keeps. */
        public static SubmissionView of(
                Submission submission,
                @Nullable Integer position,
                Map<String, String> files,
                @Nullable ResultView result,
                @Nullable InvalidationView invalidated) {
            return of(
                    submission.id().toString(),
                    submission.exercise(),
                    submission.exerciseVersion(),
                    submission.mode(),
                    submission.status(),
                    position,
                    submission.submittedAt(),
                    files,
                    result,
                    invalidated);
        }

        /** A submission judged without a server: no id, no queue. */
        public static SubmissionView judged(
                String exercise,
                String exerciseVersion,
                SubmissionMode mode,
                Map<String, String> files,
                Judgement judgement) {
            return of(
                    null,
                    exercise,
                    exerciseVersion,
                    mode,
                    Status.DONE,
                    null,
                    null,
                    files,
                    ResultView.of(judgement, null),
                    null);
        }

        private static SubmissionView of(
                @Nullable String id,
                String exercise,
                String exerciseVersion,
                SubmissionMode mode,
                Status status,
                @Nullable Integer position,
                @Nullable Instant submittedAt,
                Map<String, String> files,
                @Nullable ResultView result,
                @Nullable InvalidationView invalidated) {
            return new SubmissionView(
                    id,
                    exercise,
                    exerciseVersion,
                    mode.id(),
                    status.id(),
                    position,
                    submittedAt,
                    files,
                    result == null ? null : result.verdict(),
                    result == null ? null : result.exhibit().sentence(),
                    result == null ? null : result.exhibit(),
                    result == null ? List.of() : result.tests(),
                    result == null ? null : result.speedup(),
                    result == null ? new TimingsView(null, null, null, null, null) : result.timings(),
                    result == null ? List.of() : result.diagnostics(),
                    result == null ? null : result.timeline(),
                    invalidated);
        }
    }

    /**
     * A row of one's history.
     *
     * @param exerciseVersion that it was judged by, or was sent for if it is not judged yet
     * @param machineClass that it was judged on; speedups of another, or of another version, are not compared with it
     */
    @OpenApiName("SubmissionSummary")
    public record SummaryView(
            @OpenApiRequired String id,
            @OpenApiRequired String exercise,
            @OpenApiRequired String title,
            @OpenApiRequired String mode,
            @OpenApiRequired String status,
            @OpenApiNullable @Nullable String verdict,
            @OpenApiNullable @Nullable PointView speedup,
            @OpenApiRequired String exerciseVersion,
            @OpenApiNullable @Nullable String machineClass,
            @OpenApiRequired Instant submittedAt) {}

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
