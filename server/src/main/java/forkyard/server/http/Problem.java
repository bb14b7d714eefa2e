package forkyard.server.http;

import io.javalin.openapi.OpenApiRequired;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused: thrown by routes and services, sent as problem details (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String kind;
    private final String title;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    /** What is wrong with one field of the request; {@code field} is a path such as {@code files.Solution.java}. */
    public record FieldError(
            @OpenApiRequired String field, @OpenApiRequired String message) {}

    private Problem(
            int status,
            String kind,
            String title,
            String detail,
            List<FieldError> errors,
            @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.kind = kind;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /**
     * A refusal.
     *
     * @param kind a stable word for programs; ends the problem's type
     * @param detail what was wrong and what to do, for a person
     */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail, List.of(), null);
    }

    /** A request whose named field cannot be taken. */
    public static Problem field(int status, String kind, String title, String field, String message) {
        return new Problem(status, kind, title, message, List.of(new FieldError(field, message)), null);
    }

    /** A request several of whose fields cannot be taken. */
    public static Problem fields(int status, String kind, String title, List<FieldError> errors) {
        String first = errors.getFirst().message();
        String detail =
                errors.size() == 1 ? first : "%d things are wrong; the first: %s".formatted(errors.size(), first);
        return new Problem(status, kind, title, detail, errors, null);
    }

    /** A request that is well formed, but whose values cannot be taken. */
    public static Problem invalid(List<FieldError> errors) {
        return fields(422, "invalid", "The request cannot be taken", errors);
    }

    /** There is no such thing, or none that the caller may know of. */
    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    public static Problem tooMany(String kind, String detail, Duration retryAfter) {
        return new Problem(429, kind, "Too many requests", detail, List.of(), retryAfter);
    }

    public int status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When to try again, where that can be said. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
