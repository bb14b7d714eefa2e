package forkyard.server.submission;

import forkyard.server.judge.Predicted;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a program would scale: {@link Predicted}. */
@OpenApiName("Predicted")
public record PredictedView(
        @OpenApiRequired String sentence,
        @OpenApiNullable @Nullable ScalingView scaling) {
    /** {@link Predicted.Scaling}. */
    @OpenApiName("PredictedScaling")
    public record ScalingView(
            @OpenApiRequired long work,
            @OpenApiRequired long span,
            @OpenApiRequired long burdenedSpan,
            @OpenApiRequired long forks,
            @OpenApiRequired double parallelism,
            @OpenApiRequired List<BandView> points) {
        static ScalingView of(Predicted.Scaling scaling) {
            return new ScalingView(
                    scaling.work(),
                    scaling.span(),
                    scaling.burdenedSpan(),
                    scaling.forks(),
                    scaling.parallelism(),
                    scaling.points().stream()
                            .map(each -> new BandView(each.p(), each.low(), each.high()))
                            .toList());
        }
    }

    /** {@link Predicted.Point}. */
    @OpenApiName("PredictedPoint")
    public record BandView(
            @OpenApiRequired int p,
            @OpenApiRequired double low,
            @OpenApiRequired double high) {}

    static @Nullable PredictedView of(@Nullable Predicted predicted) {
        if (predicted == null) {
            return null;
        }
        Predicted.Scaling scaling = predicted.scaling();
        return new PredictedView(predicted.sentence(), scaling == null ? null : ScalingView.of(scaling));
    }
}
