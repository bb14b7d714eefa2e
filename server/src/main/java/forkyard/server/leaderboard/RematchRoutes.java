package forkyard.server.leaderboard;

import forkyard.exercise.Exercise;
import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.course.Courses;
import forkyard.server.exercise.Exercises;
import forkyard.server.http.Body;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemDetails;
import forkyard.server.judge.Rematch;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import org.jspecify.annotations.Nullable;

/** Instructors have the top of a leaderboard measured again, side by side. The board tells how it goes. */
public final class RematchRoutes {
    private static final String PATH = "/api/v1/exercises/{slug}/leaderboard/rematch";
    private static final int BODY_LIMIT = 4 << 10;

    private final Rematches rematches;
    private final Exercises exercises;
    private final Courses courses;
    private final Sessions sessions;

    public RematchRoutes(Rematches rematches, Exercises exercises, Courses courses, Sessions sessions) {
        this.rematches = rematches;
        this.exercises = exercises;
        this.courses = courses;
        this.sessions = sessions;
    }

    @OpenApiName("NewRematch")
    record NewRematch(
            @OpenApiRequired @Nullable Integer top,
            @OpenApiNullable @Nullable String machineClass) {}

    @OpenApiName("RematchAccepted")
    record AcceptedView(@OpenApiRequired String id) {}

    public void add(RoutesConfig routes) {
        routes.post(PATH, this::ask);
        routes.delete(PATH, this::stop);
    }

    @OpenApi(
            path = PATH,
            methods = HttpMethod.POST,
            operationId = "askForRematch",
            tags = "exercises",
            summary = "Measure the top of a leaderboard again, side by side; for instructors of its course",
            pathParams = @OpenApiParam(name = "slug", required = true),
            requestBody = @OpenApiRequestBody(required = true, content = @OpenApiContent(from = NewRematch.class)),
            responses = {
                @OpenApiResponse(status = "202", content = @OpenApiContent(from = AcceptedView.class)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "409",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "422",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void ask(Context context) {
        sessions.requireCsrf(context);
        Account instructor = sessions.caller(context);
        Exercise exercise = taught(context, instructor);
        NewRematch request = Body.read(context, NewRematch.class, BODY_LIMIT);
        String machineClass = machineClass(exercise, request.machineClass());
        context.status(202)
                .json(new AcceptedView(rematches
                        .ask(instructor.id(), exercise, machineClass, top(request.top()))
                        .toString()));
    }

    private static int top(@Nullable Integer top) {
        if (top == null || top < Rematch.FEWEST || top > Rematch.MOST) {
            throw Problem.field(
                    422,
                    "invalid",
                    "The rematch cannot be taken",
                    "top",
                    "Say how many from the top to measure, from %d to %d".formatted(Rematch.FEWEST, Rematch.MOST));
        }
        return top;
    }

    private String machineClass(Exercise exercise, @Nullable String wanted) {
        String here = rematches
                .machineClass(exercise)
                .orElseThrow(() -> Problem.of(
                        422,
                        "not-measurable",
                        "It cannot be measured here",
                        "The speed of this exercise is not scored, or takes more cores than this machine has"));
        if (wanted != null && !wanted.equals(here)) {
            throw Problem.field(
                    422,
                    "invalid",
                    "The rematch cannot be taken",
                    "machineClass",
                    "Only results of the machine that this is can be measured again: %s".formatted(here));
        }
        return here;
    }

    @OpenApi(
            path = PATH,
            methods = HttpMethod.DELETE,
            operationId = "stopRematch",
            tags = "exercises",
            summary = "Stop the rematch that waits or runs; for instructors of its course",
            pathParams = @OpenApiParam(name = "slug", required = true),
            responses = {
                @OpenApiResponse(status = "204"),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void stop(Context context) {
        sessions.requireCsrf(context);
        Exercise exercise = taught(context, sessions.caller(context));
        if (!rematches.stop(exercise)) {
            throw Problem.notFound("No rematch of \"%s\" waits or runs".formatted(exercise.slug()));
        }
        context.status(204);
    }

    /** The exercise that the path names, if the caller teaches its course; otherwise there is no such rematch. */
    private Exercise taught(Context context, Account caller) {
        Exercise exercise = exercises.get(context.pathParam("slug"));
        if (!courses.teaches(caller.id(), Courses.DEFAULT)) {
            throw Problem.notFound("You teach no course with the exercise \"%s\"".formatted(exercise.slug()));
        }
        return exercise;
    }
}
