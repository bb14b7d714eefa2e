package forkyard.server.leaderboard;

import forkyard.server.judge.Rematch;
import forkyard.server.judge.measure.StoppingRule;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequired;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The JSON of rematches, as a leaderboard has it. */
final class RematchViews {
    private RematchViews() {}

    /** How the latest goes; {@code fork} is the one being measured, 0 before the first, {@code of} the most there may be. */
    @OpenApiName("Rematch")
    record RematchView(
            @OpenApiRequired String id,
            @OpenApiRequired String state,
            @OpenApiRequired int fork,
            @OpenApiRequired int of,
            @OpenApiRequired String machineClass,
            @OpenApiNullable @Nullable String sentence,
            @OpenApiRequired Instant askedAt,
            @OpenApiNullable @Nullable Instant endedAt) {
        static RematchView of(AskedRematch asked, int fork) {
            return new RematchView(
                    asked.id().toString(),
                    asked.state().id(),
                    fork,
                    StoppingRule.MOST_FORKS,
                    asked.machineClass(),
                    asked.sentence(),
                    asked.askedAt(),
                    asked.endedAt());
        }
    }

    /** What can be measured again here. */
    @OpenApiName("RematchTerms")
    record TermsView(
            @OpenApiRequired String machineClass,
            @OpenApiRequired int fewest,
            @OpenApiRequired int most) {
        static TermsView of(String machineClass) {
            return new TermsView(machineClass, Rematch.FEWEST, Rematch.MOST);
        }
    }

    /**
     * What the newest rematch says of one row. Without a figure there is no place, and why is for the owner and the instructors.
     *
     * @param of how many have a figure
     */
    @OpenApiName("RematchPlace")
    record PlaceView(
            @OpenApiNullable @Nullable Integer place,
            @OpenApiRequired int of,
            @OpenApiNullable LeaderboardRoutes.@Nullable SpeedView speedup,
            @OpenApiNullable @Nullable String verdict,
            @OpenApiNullable @Nullable String sentence,
            @OpenApiRequired Instant at) {
        static @Nullable PlaceView of(RematchOrder.@Nullable Place place, boolean reasons) {
            if (place == null) {
                return null;
            }
            Rematched rematched = place.rematched();
            return new PlaceView(
                    place.place(),
                    place.of(),
                    LeaderboardRoutes.SpeedView.of(rematched.speed()),
                    reasons ? rematched.verdict() : null,
                    reasons ? rematched.sentence() : null,
                    rematched.at());
        }
    }
}
