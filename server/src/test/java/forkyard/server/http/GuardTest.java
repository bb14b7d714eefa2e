package forkyard.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardTest {
    @RegisterExtension
    static final OwnServer server = new OwnServer();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void the_names_of_this_machine_are_answered(String name) throws Exception {
        assertThat(raw("GET /api/v1/status", "Host: " + name + ":" + port())).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1:1", "localhost", "localhost.evil.example:", ""})
    void any_other_name_is_refused_pages_included(String host) throws Exception {
        for (String path : List.of("/", "/api/v1/session", "/api/v1/exercises")) {
            String answer = raw("GET " + path, "Host: " + host);

            assertThat(answer)
                    .startsWith("HTTP/1.1 4")
                    .contains("application/problem+json")
                    .doesNotContain("Set-Cookie", "<html");
        }
    }

    @Test
    void a_refused_name_is_told_how_to_allow_it() throws Exception {
        String answer = raw("GET /", "Host: lab-7:" + port());

        assertThat(answer).startsWith("HTTP/1.1 421").contains("FORKYARD_HOSTS=lab-7:" + port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost:1", "null", "http://127.0.0.1"})
    void a_request_from_another_origin_is_refused(String origin) {
        Browser browser = server.browser();

        Answer answer = browser.send(
                browser.to("/api/v1/session").header("Origin", origin).GET());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("foreign-origin");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void a_request_from_our_own_pages_is_answered() {
        Browser browser = server.browser();

        Answer answer = browser.send(
                browser.to("/api/v1/session").header("Origin", server.address()).GET());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_browser_that_says_another_site_asked_is_believed() {
        Browser browser = server.browser();

        Answer script = browser.send(browser.to("/api/v1/status")
                .header("Sec-Fetch-Site", "cross-site")
                .GET());
        Answer link = browser.send(browser.to("/")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .GET());

        Answer linkToTheApi = browser.send(browser.to("/api/v1/session")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .GET());

        assertThat(script.status()).isEqualTo(403);
        assertThat(link.status()).isEqualTo(200);
        assertThat(linkToTheApi.status()).isEqualTo(403);
        assertThat(linkToTheApi.header("Set-Cookie")).isNull();
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_safe() {
        for (String path : List.of("/", "/api/v1/status", "/api/v1/nothing")) {
            Answer answer = server.browser().get(path);

            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Server")).isNull();
        }
    }

    @Test
    void a_configured_name_is_answered_and_its_cookie_is_for_https_only(@TempDir Path other) throws Exception {
        try (TestServer proxied = TestServer.start(
                other,
                new ScriptedJudge(),
                settings -> new forkyard.server.serve.Settings(
                        settings.host(),
                        settings.port(),
                        List.of("https://forkyard.example.org"),
                        settings.data(),
                        settings.workers(),
                        settings.perAccount()))) {
            int port = URI.create(proxied.address()).getPort();

            String answer = raw(port, "GET /api/v1/session", "Host: forkyard.example.org");

            assertThat(answer).startsWith("HTTP/1.1 200").contains("; Secure").contains("\"guestsAllowed\":false");
        }
    }

    private static int port() {
        return URI.create(server.address()).getPort();
    }

    private static String raw(String request, String header) throws IOException {
        return raw(port(), request, header);
    }

    private static String raw(int port, String request, String header) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
