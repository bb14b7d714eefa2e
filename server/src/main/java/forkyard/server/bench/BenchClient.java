package forkyard.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A student's browser, as far as the server can tell: a guest session, submissions, their events. */
final class BenchClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT = "event:";
    private static final String DATA = "data:";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String csrf;

    BenchClient(String address) throws IOException, InterruptedException {
        this.address = address;
        this.csrf = get("/api/v1/session").path("csrf").asText();
    }

    /** Submits one file and returns the submission's id. */
    String submit(String exercise, String source) throws IOException, InterruptedException {
        return post(exercise, "submit", "Solution.java", source);
    }

    /** Has one file judged by the samples alone and returns the submission's id. */
    String tryOut(String exercise, String file, String source) throws IOException, InterruptedException {
        return post(exercise, "run", file, source);
    }

    private String post(String exercise, String mode, String file, String source)
            throws IOException, InterruptedException {
        String body =
                JSON.writeValueAsString(Map.of("exercise", exercise, "mode", mode, "files", Map.of(file, source)));
        HttpResponse<String> response = http.send(
                request("/api/v1/submissions")
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", csrf)
                        .header("Origin", address)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 202) {
            throw new IOException("submitting was answered by " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body()).path("id").asText();
    }

    /** Follows a submission's events to its end; returns the verdict. */
    String awaitVerdict(String id) throws IOException, InterruptedException {
        return follow(id).verdict();
    }

    /**
     * What the events told.
     *
     * @param firstFigure when the first speedup came, by {@link System#nanoTime}; when it was done, if none came
     * @param done when the last event came
     */
    record Followed(String verdict, long firstFigure, long done) {}

    /** Follows a submission's events to its end. */
    Followed follow(String id) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                http.send(request("/api/v1/submissions/" + id + "/events").build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String event = "";
            long firstFigure = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = System.nanoTime();
                if (line.startsWith(EVENT)) {
                    event = line.substring(EVENT.length()).strip();
                } else if (line.startsWith(DATA) && event.equals("measuring") && firstFigure == 0) {
                    firstFigure = data(line).path("speedup").isObject() ? now : 0;
                } else if (line.startsWith(DATA) && event.equals("done")) {
                    return new Followed(data(line).path("verdict").asText(), firstFigure == 0 ? now : firstFigure, now);
                }
            }
        }
        throw new IOException("the events of submission " + id + " ended without done");
    }

    /**
     * How long the steps of a judged submission took.
     *
     * @param queued before judging began
     */
    record Steps(Duration queued, Duration compile, Duration check) {}

    /** What the server has kept of a submission that has been compiled and checked. */
    Steps steps(String id) throws IOException, InterruptedException {
        JsonNode timings = get("/api/v1/submissions/" + id).path("timings");
        return new Steps(millis(timings, "queue"), millis(timings, "compile"), millis(timings, "check"));
    }

    private static Duration millis(JsonNode timings, String step) {
        return Duration.ofMillis(timings.path(step).asLong());
    }

    private static JsonNode data(String line) throws IOException {
        return JSON.readTree(line.substring(DATA.length()));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(request(path).build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        http.close();
    }
}
