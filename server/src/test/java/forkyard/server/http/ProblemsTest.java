package forkyard.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemsTest {
    private static final String JSON = "application/json";

    @RegisterExtension
    static final OwnServer server = new OwnServer();

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = server.browser();
        browser.session();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1/nothing",
                "/api/v2/exercises",
                "/api/v1/exercises/none",
                "/assets/none.js"
            })
    void what_is_not_there_is_a_404(String path) {
        Answer answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertProblem(answer, path);
    }

    @Test
    void a_method_that_is_not_answered_is_a_405_that_names_those_that_are() {
        Answer answer = browser.send(browser.to("/api/v1/submissions").PUT(BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
        assertProblem(answer, "/api/v1/submissions");
    }

    @Test
    void a_body_that_is_not_json_is_a_415() {
        Answer answer =
                browser.post("/api/v1/submissions", "exercise=x".getBytes(StandardCharsets.UTF_8), "text/plain");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("detail").asText()).contains("application/json");
    }

    @Test
    void a_body_that_is_too_large_is_a_413() {
        byte[] large = new byte[(4 << 20) + 1];

        Answer answer = browser.post("/api/v1/submissions", large, JSON);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asText()).contains("4096 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: text/plain", "Content-Type: application/json", "Cookie: session=none"})
    void who_is_refused_while_still_sending_can_read_why(String header) throws Exception {
        int length = 6 << 20;
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/v1/submissions HTTP/1.1\r\nHost: %s\r\n%s\r\nContent-Length: %d\r\n\r\n "
                    .formatted(address.getAuthority(), header, length)
                    .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(200); // it could answer now
            out.write(new byte[length - 1]);

            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();

            assertThat(answer).matches("HTTP/1.1 4\\d\\d .*");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_found() {
        byte[] body = "{\"exercise\":\"plain-words\",\"mode\":\"run\",\"files\":{\"A.java\":\"x\"}}"
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(body, StandardCharsets.UTF_8).indexOf("\"x\"") + 1;
        body[at] = (byte) 0xC3;

        Answer answer = browser.post("/api/v1/submissions", body, JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("not-utf-8");
        assertThat(answer.json().path("detail").asText()).contains("offset " + at);
    }

    @Test
    void half_a_character_as_an_escape_is_no_text_either() {
        byte[] body = "{\"exercise\":\"plain-words\",\"mode\":\"run\",\"files\":{\"A.java\":\"\\ud800\"}}"
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = browser.post("/api/v1/submissions", body, JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("files.A.java");
    }

    @Test
    void broken_json_is_found_by_line_and_column() {
        Answer answer =
                browser.post("/api/v1/submissions", "{\n\"exercise\" 1}".getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("not-json");
        assertThat(answer.json().path("detail").asText()).contains("line 2, column");
    }

    @Test
    void an_unknown_field_is_named_with_those_there_are() {
        Answer answer =
                browser.post("/api/v1/submissions", "{\"exercize\":\"x\"}".getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("exercize");
        assertThat(answer.json().path("detail").asText()).contains("exercise, files, mode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "{\"files\":[]}", "{\"files\":{\"A.java\":{}}}", ""})
    void json_of_another_shape_is_a_400(String body) {
        Answer answer = browser.post("/api/v1/submissions", body.getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer, "/api/v1/submissions");
    }

    private static void assertProblem(Answer answer, String path) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("title").asText()).isNotEmpty();
        assertThat(answer.json().path("detail").asText()).isNotEmpty();
        assertThat(answer.json().path("instance").asText()).isEqualTo(path);
    }
}
