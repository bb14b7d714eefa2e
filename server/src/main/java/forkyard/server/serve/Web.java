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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP side: what holds for every request, and the pages; the routes of the API are handed in. */
final class Web implements AutoCloseable {
    private static final String API = "/api";

    private final Javalin javalin;

    private Web(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Answers on a socket that is bound already. */
    static Web start(ServerSocketChannel socket, Guard guard, Consumer<RoutesConfig> api) {
        Pages pages = new Pages();
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            config.jetty.addConnector((server, http) -> connector(server, http, socket));
            config.jetty.modifyServer(server -> server.setErrorHandler(new BrokenRequests()));
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
        return new Web(javalin.start());
    }

    /** One thread each to accept and to select: requests are on virtual threads of their own. */
    private static Connector connector(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, ServerSocketChannel socket) {
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        try {
            connector.open(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return connector;
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "application/json";
        config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    }

    /** Method and path of every route. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
