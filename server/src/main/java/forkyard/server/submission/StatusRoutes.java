package forkyard.server.submission;

import forkyard.server.submission.db.SubmissionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Whether the server can judge just now, and how much it has to do. */
public final class StatusRoutes {
    private final Supplier<EngineStatus> engine;
    private final SubmissionStore store;

    public StatusRoutes(Supplier<EngineStatus> engine, SubmissionStore store) {
        this.engine = engine;
        this.store = store;
    }

    @OpenApiName("Runner")
    record RunnerView(
            @OpenApiRequired String runner, @OpenApiRequired boolean available) {}

    @OpenApiName("Status")
    record StatusView(
            @OpenApiRequired String engine,
            @OpenApiRequired String sentence,
            @OpenApiRequired int queue,
            @OpenApiRequired List<RunnerView> runners) {}

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/status", this::status);
    }

    @OpenApi(
            path = "/api/v1/status",
            methods = HttpMethod.GET,
            operationId = "getStatus",
            tags = "server",
            summary = "Whether the server can judge just now",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = StatusView.class)))
    private void status(Context context) {
        EngineStatus status = engine.get();
        context.json(new StatusView(
                status.state().name().toLowerCase(Locale.ROOT),
                status.sentence(),
                store.waiting(),
                status.runners().stream()
                        .map(runner -> new RunnerView(runner.runner(), runner.available()))
                        .toList()));
    }
}
