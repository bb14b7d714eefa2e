package forkyard.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Speaks to a server over its port, with cookies and the session's token as our pages do. */
public final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private @Nullable String csrf;

    /** Somebody new at this address. */
    public Browser(String address) {
        this.address = address;
    }

    /** The same browser on the same server's next address. */
    public Browser at(String newAddress) {
        Browser same = new Browser(newAddress);
        same.cookies
                .getCookieStore()
                .add(
                        URI.create(newAddress),
                        cookies.getCookieStore().getCookies().getFirst());
        same.csrf = csrf;
        return same;
    }

    /** An answer. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** The last word of a problem's type. */
        public String problem() {
            String type = json().path("type").asText();
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    /** One server-sent event. */
    public record Event(long id, String name, JsonNode data) {}

    /** Gets acquainted: from now on requests carry the session's token. */
    public JsonNode session() {
        JsonNode session = get("/api/v1/session").json();
        csrf = session.path("csrf").asText();
        return session;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(changing(path).DELETE());
    }

    public Answer post(String path, Object body) {
        try {
            return post(path, JSON.writeValueAsBytes(body), "application/json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer post(String path, byte[] body, String contentType) {
        return send(
                changing(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Submits {@code Solution.java} with this text; the answer is a 202, or a problem. */
    public Answer trySubmit(String exercise, String mode, String source) {
        if (csrf == null) {
            session();
        }
        return post(
                "/api/v1/submissions",
                Map.of("exercise", exercise, "files", Map.of("Solution.java", source), "mode", mode));
    }

    /** Submits and returns the id. */
    public String submit(String exercise, String source) {
        Answer answer = trySubmit(exercise, "submit", source);
        if (answer.status() != 202) {
            throw new AssertionError(answer.body());
        }
        return answer.json().path("id").asText();
    }

    public JsonNode submission(String id) {
        return get("/api/v1/submissions/" + id).json();
    }

    /** Submits and waits until it is done or cancelled. */
    public JsonNode judged(String exercise, String source) {
        List<Event> events = watch(submit(exercise, source));
        return events.getLast().data();
    }

    /** All events of a submission until its stream ends. */
    public List<Event> watch(String id) {
        return watch(id, null);
    }

    /** The events after the one with the given id, until the stream ends. */
    public List<Event> watch(String id, @Nullable Long lastEventId) {
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = open(id, lastEventId)) {
            read(lines.iterator(), events, event -> false);
        }
        return events;
    }

    /** The events of a submission up to and including the first of this name. */
    public List<Event> watchUntil(String id, String name) {
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = open(id, null)) {
            read(lines.iterator(), events, event -> event.name().equals(name));
        }
        return events;
    }

    /** Opens a submission's stream, returns once the server has answered, and reads on beside the caller. */
    public CompletableFuture<List<Event>> watching(String id) {
        return watching(id, null);
    }

    /** As {@link #watching(String)}, after the event with the given id. */
    public CompletableFuture<List<Event>> watching(String id, @Nullable Long lastEventId) {
        Stream<String> lines = open(id, lastEventId);
        CompletableFuture<List<Event>> events = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            List<Event> read = new ArrayList<>();
            try (lines) {
                read(lines.iterator(), read, event -> false);
                events.complete(read);
            } catch (RuntimeException e) {
                events.completeExceptionally(e);
            }
        });
        return events.orTimeout(30, TimeUnit.SECONDS);
    }

    private Stream<String> open(String id, @Nullable Long lastEventId) {
        HttpRequest.Builder request = request("/api/v1/submissions/" + id + "/events");
        if (lastEventId != null) {
            request.header("Last-Event-ID", Long.toString(lastEventId));
        }
        try {
            HttpResponse<Stream<String>> response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("No stream: " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(Iterator<String> lines, List<Event> events, java.util.function.Predicate<Event> enough) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            while (lines.hasNext()) {
                String line = lines.next();
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    fields.put(line.substring(0, colon), line.substring(colon + 2));
                } else if (line.isEmpty() && fields.containsKey("event")) {
                    Event event = new Event(
                            Long.parseLong(fields.getOrDefault("id", "")),
                            fields.getOrDefault("event", ""),
                            JSON.readTree(fields.getOrDefault("data", "")));
                    events.add(event);
                    fields.clear();
                    if (enough.test(event)) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            // The server has stopped: what came before is what there is.
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpRequest.Builder changing(String path) {
        HttpRequest.Builder request = request(path);
        if (csrf != null) {
            request.header("X-CSRF-Token", csrf);
        }
        return request;
    }

    /** A request with headers of the caller's choice. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A request to a path, to add headers to. */
    public HttpRequest.Builder to(String path) {
        return request(path);
    }

    /** The session's cookie as the server set it. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    /** The session's token. */
    public String csrf() {
        return String.valueOf(csrf);
    }
}
