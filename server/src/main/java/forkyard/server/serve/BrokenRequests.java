package forkyard.server.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import forkyard.server.http.Json;
import forkyard.server.http.ProblemDetails;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Requests so broken that no route ever sees them get problem details too, not the web server's own page. */
final class BrokenRequests implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String title = HttpStatus.getMessage(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        try {
            byte[] details = Json.MAPPER.writeValueAsBytes(new ProblemDetails(
                    "/problems/broken-request",
                    title,
                    response.getStatus(),
                    "The server could not read the request: " + title,
                    Request.getPathInContext(request),
                    null));
            response.write(true, ByteBuffer.wrap(details), callback);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }
}
