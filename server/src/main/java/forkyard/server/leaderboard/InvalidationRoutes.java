package forkyard.server.leaderboard;

import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.course.Courses;
import forkyard.server.http.Body;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemDetails;
import forkyard.server.leaderboard.db.InvalidationStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Instructors take results off the leaderboard, and put them back. The evidence stays, and whose result it is reads why. */
public final class InvalidationRoutes {
    private static final int BODY_LIMIT = 16 << 10;
    private static final int LONGEST_REASON = 500;

    private final InvalidationStore store;
    private final Courses courses;
    private final Sessions sessions;
    private final Clock clock;

    public InvalidationRoutes(InvalidationStore store, Courses courses, Sessions sessions, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.sessions = sessions;
        this.clock = clock;
    }

    @OpenApiName("NewInvalidation")
    record NewInvalidation(@OpenApiRequired @Nullable String reason) {}

    public void add(RoutesConfig routes) {
        routes.post("/api/v1/submissions/{id}/invalidation", this::invalidate);
        routes.delete("/api/v1/submissions/{id}/invalidation", this::restore);
    }

    @OpenApi(
            path = "/api/v1/submissions/{id}/invalidation",
            methods = HttpMethod.POST,
            operationId = "invalidate",
            tags = "submissions",
            summary = "Take a result off the leaderboard; for instructors of its course",
            pathParams = @OpenApiParam(name = "id", required = true),
            requestBody = @OpenApiRequestBody(required = true, content = @OpenApiContent(from = NewInvalidation.class)),
            responses = {
                @OpenApiResponse(status = "204"),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "422",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void invalidate(Context context) {
        sessions.requireCsrf(context);
        Account instructor = sessions.caller(context);
        UUID submission = judged(context, instructor);
        String reason = Body.read(context, NewInvalidation.class, BODY_LIMIT).reason();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problem.field(
                    422,
                    "invalid",
                    "The reason cannot be taken",
                    "reason",
                    "Say why in 1 to " + LONGEST_REASON + " characters: the student will read it");
        }
        store.put(submission, instructor.id(), reason.strip(), clock.instant());
        context.status(204);
    }

    @OpenApi(
            path = "/api/v1/submissions/{id}/invalidation",
            methods = HttpMethod.DELETE,
            operationId = "restore",
            tags = "submissions",
            summary = "Put a result back on the leaderboard; for instructors of its course",
            pathParams = @OpenApiParam(name = "id", required = true),
            responses = {
                @OpenApiResponse(status = "204"),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void restore(Context context) {
        sessions.requireCsrf(context);
        store.remove(judged(context, sessions.caller(context)));
        context.status(204);
    }

    /** The submission that the path names, if it has been judged and the caller teaches its course; otherwise it is not there. */
    private UUID judged(Context context, Account caller) {
        String id = context.pathParam("id");
        return parsed(id)
                .filter(submission -> store.courseOfJudged(submission)
                        .filter(course -> courses.teaches(caller.id(), course))
                        .isPresent())
                .orElseThrow(() -> Problem.notFound("No course of yours has a judged submission \"%s\"".formatted(id)));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
