package forkyard.server.leaderboard;

import forkyard.exercise.Exercise;
import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.course.Courses;
import forkyard.server.exercise.Exercises;
import forkyard.server.http.ProblemDetails;
import forkyard.server.leaderboard.RematchViews.PlaceView;
import forkyard.server.leaderboard.RematchViews.RematchView;
import forkyard.server.leaderboard.RematchViews.TermsView;
import forkyard.server.leaderboard.db.SolveStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The leaderboard of an exercise, for the default course. */
public final class LeaderboardRoutes {
    private final SolveStore store;
    private final Rematches rematches;
    private final Exercises exercises;
    private final Sessions sessions;
    private final Courses courses;

    public LeaderboardRoutes(
            SolveStore store, Rematches rematches, Exercises exercises, Sessions sessions, Courses courses) {
        this.courses = courses;
        this.store = store;
        this.rematches = rematches;
        this.exercises = exercises;
        this.sessions = sessions;
    }

    @OpenApiName("RankedSpeedup")
    record SpeedView(
            @OpenApiRequired int p,
            @OpenApiRequired double value,
            @OpenApiRequired double low,
            @OpenApiRequired double high) {
        static @Nullable SpeedView of(Solve.@Nullable Speed speed) {
            return speed == null ? null : new SpeedView(speed.p(), speed.value(), speed.low(), speed.high());
        }
    }

    @OpenApiName("LeaderboardRow")
    record RowView(
            @OpenApiRequired int rank,
            @OpenApiRequired int group,
            @OpenApiRequired String handle,
            @OpenApiRequired boolean mine,
            @OpenApiNullable @Nullable SpeedView speedup,
            @OpenApiRequired String machineClass,
            @OpenApiNullable @Nullable String submission,
            @OpenApiRequired Instant at,
            @OpenApiNullable @Nullable PlaceView rematch) {
        static RowView of(
                Ranking.Place place, RematchOrder.@Nullable Place again, @Nullable Account caller, boolean teaches) {
            Solve solve = place.solve();
            boolean mine = caller != null && caller.id().equals(solve.account());
            return new RowView(
                    place.rank(),
                    place.group(),
                    solve.handle(),
                    mine,
                    SpeedView.of(solve.speed()),
                    solve.machineClass(),
                    mine || teaches ? solve.submission().toString() : null,
                    solve.at(),
                    PlaceView.of(again, mine || teaches));
        }
    }

    @OpenApiName("Leaderboard")
    record BoardView(
            @OpenApiRequired String exercise,
            @OpenApiRequired boolean scored,
            @OpenApiRequired boolean teaches,
            @OpenApiRequired List<String> machineClasses,
            @OpenApiRequired List<RowView> rows,
            @OpenApiNullable @Nullable RematchView rematch,
            @OpenApiNullable @Nullable TermsView rematchTerms) {}

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/exercises/{slug}/leaderboard", this::board);
    }

    @OpenApi(
            path = "/api/v1/exercises/{slug}/leaderboard",
            methods = HttpMethod.GET,
            operationId = "getLeaderboard",
            tags = "exercises",
            summary =
                    "Who solved an exercise, by speed within each machine class, or by time where speed is not scored",
            pathParams = @OpenApiParam(name = "slug", required = true),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = BoardView.class)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void board(Context context) {
        Exercise exercise = exercises.get(context.pathParam("slug"));
        Account caller = sessions.callerOrNull(context);
        boolean teaches = caller != null && courses.teaches(caller.id(), Courses.DEFAULT);
        boolean scored = exercise.speed().isPresent();
        List<Solve> solves = store.of(Courses.DEFAULT, exercise.slug(), exercise.version());
        Map<UUID, RematchOrder.Place> again = rematches.places(exercise);
        List<Ranking.Place> places = scored ? Ranking.bySpeed(solves) : Ranking.byTime(solves);
        context.json(new BoardView(
                exercise.slug(),
                scored,
                teaches,
                places.stream()
                        .map(place -> place.solve().machineClass())
                        .distinct()
                        .toList(),
                places.stream()
                        .map(place -> RowView.of(place, again.get(place.solve().submission()), caller, teaches))
                        .toList(),
                rematches
                        .newest(exercise)
                        .map(asked -> RematchView.of(asked, rematches.fork(asked)))
                        .orElse(null),
                rematches.machineClass(exercise).map(TermsView::of).orElse(null)));
    }
}
