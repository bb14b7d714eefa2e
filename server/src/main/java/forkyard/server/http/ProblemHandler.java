package forkyard.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that can go wrong with a request into problem details. */
public final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private ProblemHandler() {}

    public static void install(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> send(context, problem));
        routes.exception(HttpResponseException.class, (e, context) -> send(context, ofFramework(e, context)));
        routes.exception(Exception.class, (e, context) -> {
            if (noSpace(e)) {
                LOG.error("The disk is full", e);
                send(context, diskFull());
                return;
            }
            String incident = UUID.randomUUID().toString();
            LOG.error("Incident {} at {} {}", incident, context.method(), context.path(), e);
            send(
                    context,
                    Problem.of(
                            500,
                            "internal",
                            "The server failed",
                            "This is our fault, not yours. Quote incident %s to whoever runs this server."
                                    .formatted(incident)));
        });
    }

    /** Nothing more can be stored. */
    public static Problem diskFull() {
        return Problem.of(
                507,
                "disk-full",
                "The server's disk is full",
                "Nothing new can be stored until whoever runs this server makes room; what was accepted before is kept. What you wrote is still in your editor.");
    }

    private static boolean noSpace(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }

    private static Problem ofFramework(HttpResponseException e, Context context) {
        if (e instanceof MethodNotAllowedResponse) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "");
            context.header("Allow", allowed);
            return Problem.of(
                    405,
                    "method-not-allowed",
                    "Method not allowed",
                    "%s does not answer %s; it answers %s".formatted(context.path(), context.method(), allowed));
        }
        if (e.getStatus() == 404) {
            return Problem.notFound("There is nothing at " + context.path());
        }
        String title = String.valueOf(e.getMessage());
        return Problem.of(e.getStatus(), title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, title);
    }

    static void send(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            return;
        }
        Body.readAway(context);
        if (problem.retryAfter() != null) {
            context.header(
                    "Retry-After",
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        var details = new ProblemDetails(
                "/problems/" + problem.kind(),
                problem.title(),
                problem.status(),
                problem.detail(),
                context.path(),
                problem.errors().isEmpty() ? null : problem.errors());
        try {
            context.status(problem.status())
                    .header("Cache-Control", "no-store")
                    .contentType(ProblemDetails.TYPE)
                    .result(Json.MAPPER.writeValueAsBytes(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
