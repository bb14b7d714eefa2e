package forkyard.server.lesson;

import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemDetails;
import forkyard.server.lesson.LessonViews.LessonView;
import forkyard.server.lesson.LessonViews.ListView;
import forkyard.server.lesson.LessonViews.SummaryView;
import forkyard.server.lesson.LessonViews.TableView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import java.util.Optional;

/** The lessons, which anybody may read, and their tables, which whoever is known here may have made. */
public final class LessonRoutes {
    private static final String OBSERVE = "/api/v1/lessons/{slug}/observations/{test}";

    private final Lessons lessons;
    private final Observations observations;
    private final Sessions sessions;

    public LessonRoutes(Lessons lessons, Observations observations, Sessions sessions) {
        this.lessons = lessons;
        this.observations = observations;
        this.sessions = sessions;
    }

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/lessons", this::list);
        routes.get("/api/v1/lessons/{slug}", this::lesson);
        routes.post(OBSERVE, this::observe);
    }

    @OpenApi(
            path = "/api/v1/lessons",
            methods = HttpMethod.GET,
            operationId = "listLessons",
            tags = "lessons",
            summary = "All lessons",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ListView.class)))
    private void list(Context context) {
        context.json(new ListView(lessons.all().stream().map(SummaryView::of).toList()));
    }

    @OpenApi(
            path = "/api/v1/lessons/{slug}",
            methods = HttpMethod.GET,
            operationId = "getLesson",
            tags = "lessons",
            summary = "One lesson: its text, its litmus tests, and what was last seen of each on this machine",
            pathParams = @OpenApiParam(name = "slug", required = true),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = LessonView.class)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void lesson(Context context) {
        context.json(LessonView.of(lessons.get(context.pathParam("slug")), observations));
    }

    @OpenApi(
            path = OBSERVE,
            methods = HttpMethod.POST,
            operationId = "observe",
            tags = "lessons",
            summary = "Run a litmus test on this machine for about a second and count its outcomes",
            pathParams = {@OpenApiParam(name = "slug", required = true), @OpenApiParam(name = "test", required = true)},
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = TableView.class)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "422",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "429",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "503",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void observe(Context context) throws InterruptedException {
        sessions.requireCsrf(context);
        Account caller = sessions.caller(context);
        Lesson lesson = lessons.get(context.pathParam("slug"));
        String name = context.pathParam("test");
        LitmusTest test = lesson.test(name)
                .orElseThrow(() -> Problem.notFound(
                        "The lesson \"%s\" shows no litmus test \"%s\"".formatted(lesson.slug(), name)));
        context.json(TableView.of(test, Optional.of(observations.observe(caller.id(), test))));
    }
}
