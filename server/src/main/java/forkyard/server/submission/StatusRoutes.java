package forkyard.server.submission;

import forkyard.engine.EngineStatus;
import forkyard.exercise.Runner;
import forkyard.server.submission.db.SubmissionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Whether the server can judge just now, and how much it has to do. */
public final class StatusRoutes {
    /** What the judge can run where the engine is up. */
    private static final Set<Runner> JUDGED = EnumSet.of(Runner.THREADS, Runner.PROCESSES, Runner.MPI);

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
        boolean up = status.state() == EngineStatus.State.UP;
        context.json(new StatusView(
                word(status.state()),
                status.sentence(),
                store.waiting(),
                Arrays.stream(Runner.values())
                        .map(runner -> new RunnerView(runner.id(), up && JUDGED.contains(runner)))
                        .toList()));
    }

    private static String word(EngineStatus.State state) {
        return switch (state) {
            case STARTING -> "starting";
            case UP -> "up";
            case DOWN, REFUSED -> "down";
        };
    }
}
