package forkyard.server.serve;

import forkyard.server.http.Guard;
import forkyard.server.http.Json;
import forkyard.server.http.Pages;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemHandler;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.util.function.Consumer;

/** The HTTP side: what holds for every request, and the pages; the routes of the API are handed in. */
final class Web implements AutoCloseable {
    private static final String API = "/api";

    private final Javalin javalin;

    private Web(Javalin javalin) {
        this.javalin = javalin;
    }

    static Web start(String host, int port, Guard guard, Consumer<RoutesConfig> api) throws PortTaken {
        Pages pages = new Pages();
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            config.routes.before(guard::check);
            ProblemHandler.install(config.routes);
            api.accept(config.routes);
            config.routes.get("/*", context -> {
                if (context.path().equals(API) || context.path().startsWith(API + "/")) {
                    throw Problem.notFound("There is nothing at " + context.path());
                }
                pages.serve(context);
            });
        });
        try {
            return new Web(javalin.start(host, port));
        } catch (JavalinBindException _) {
            throw new PortTaken(
                    "Port %d on %s is taken, or may not be used. Choose another: ./forkyard serve --port %d"
                            .formatted(port, host, port + 1));
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
