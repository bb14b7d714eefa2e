package forkyard.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of a {@link Problem}. */
@OpenApiName("Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        @OpenApiRequired String type,
        @OpenApiRequired String title,
        @OpenApiRequired int status,
        @OpenApiRequired String detail,
        @OpenApiRequired String instance,
        @Nullable List<Problem.FieldError> errors) {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";
}
