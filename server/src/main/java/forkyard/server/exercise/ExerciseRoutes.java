package forkyard.server.exercise;

import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.exercise.ExerciseViews.DetailView;
import forkyard.server.exercise.ExerciseViews.ListView;
import forkyard.server.exercise.ExerciseViews.SummaryView;
import forkyard.server.exercise.db.AttemptStore;
import forkyard.server.http.ProblemDetails;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import java.util.Set;

/** The list of exercises and each one's page. Anybody may read them. */
public final class ExerciseRoutes {
    private final Exercises exercises;
    private final AttemptStore attempts;
    private final Sessions sessions;

    public ExerciseRoutes(Exercises exercises, AttemptStore attempts, Sessions sessions) {
        this.exercises = exercises;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/exercises", this::list);
        routes.get("/api/v1/exercises/{slug}", this::detail);
    }

    @OpenApi(
            path = "/api/v1/exercises",
            methods = HttpMethod.GET,
            operationId = "listExercises",
            tags = "exercises",
            summary = "All exercises, and which of them the caller has solved",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ListView.class)))
    private void list(Context context) {
        Account caller = sessions.callerOrNull(context);
        Set<String> solved = caller == null ? Set.of() : attempts.solved(caller.id());
        Set<String> attempted = caller == null ? Set.of() : attempts.attempted(caller.id());
        context.json(new ListView(exercises.all().stream()
                .map(entry -> SummaryView.of(entry.exercise(), solved, attempted))
                .toList()));
    }

    @OpenApi(
            path = "/api/v1/exercises/{slug}",
            methods = HttpMethod.GET,
            operationId = "getExercise",
            tags = "exercises",
            summary = "One exercise: statement, starter, contract, limits",
            pathParams = @OpenApiParam(name = "slug", required = true),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = DetailView.class)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void detail(Context context) {
        context.json(DetailView.of(exercises.entry(context.pathParam("slug"))));
    }
}
