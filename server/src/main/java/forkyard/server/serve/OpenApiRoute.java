package forkyard.server.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import forkyard.server.http.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API, made from the routes' annotations when the server was compiled. */
final class OpenApiRoute {
    private static final String DOCUMENT = "/openapi-plugin/openapi-default.json";

    private final byte[] document;

    OpenApiRoute() {
        try (InputStream in = OpenApiRoute.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException("The server was built without its OpenAPI document");
            }
            ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(in);
            tree.putObject("info").put("title", "Forkyard").put("version", "1");
            document = Json.MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(RoutesConfig routes) {
        routes.get("/api/v1/openapi.json", this::document);
    }

    @OpenApi(
            path = "/api/v1/openapi.json",
            methods = HttpMethod.GET,
            operationId = "getOpenApi",
            tags = "server",
            summary = "This document",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Object.class)))
    private void document(Context context) {
        context.contentType("application/json").result(document);
    }
}
