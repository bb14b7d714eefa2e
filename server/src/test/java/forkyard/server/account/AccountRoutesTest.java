package forkyard.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.serve.Settings;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountRoutesTest {
    private static final String PASSWORD = "correct horse";

    @RegisterExtension
    final OwnServer server = new OwnServer();

    @Test
    void the_first_call_makes_a_guest_and_the_next_knows_it() {
        Browser browser = server.browser();

        JsonNode first = browser.session();
        JsonNode second = browser.session();

        assertThat(first.path("account").path("guest").asBoolean()).isTrue();
        assertThat(first.path("account").path("handle").asText()).startsWith("guest-");
        assertThat(first.path("courses").path(0).path("slug").asText()).isEqualTo("open");
        assertThat(first.path("courses").path(0).path("role").asText()).isEqualTo("student");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String cookie = String.valueOf(server.browser().get("/api/v1/session").header("Set-Cookie"));

        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=")
                .doesNotContain("Secure");
    }

    @Test
    void the_database_knows_neither_tokens_nor_passwords() throws Exception {
        Browser browser = server.browser();
        browser.session();
        signUp(browser, "ada");
        server.stop();

        try (var connection =
                        DriverManager.getConnection("jdbc:h2:" + server.data().resolve("forkyard"), "sa", "");
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select token_hash, password_hash from sessions join accounts on accounts.id = account_id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isNotEqualTo(browser.cookie());
            assertThat(rows.getString(2)).startsWith("$argon2id$").doesNotContain(PASSWORD);
        }
    }

    @Test
    void a_guest_that_signs_up_keeps_what_it_submitted() {
        Browser browser = server.browser();
        String id = browser.judged("plain-words", "// right").path("id").asText();

        Answer answer = signUp(browser, "Ada-99");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("account").path("guest").asBoolean()).isFalse();
        assertThat(browser.submission(id).path("verdict").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void somebody_signs_out_and_in_again_elsewhere() {
        Browser browser = server.browser();
        browser.session();
        signUp(browser, "ada");
        String id = browser.judged("plain-words", "// right").path("id").asText();
        assertThat(browser.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/submissions/" + id).status()).isEqualTo(401);

        Browser elsewhere = server.browser();
        elsewhere.session();
        Answer answer = signIn(elsewhere, "ADA", PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("account").path("handle").asText()).isEqualTo("ada");
        assertThat(elsewhere.submission(id).path("verdict").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void signing_in_takes_a_fresh_token_and_ends_the_old_one() {
        Browser browser = server.browser();
        browser.session();
        String planted = browser.cookie();

        signUp(browser, "ada");

        assertThat(browser.cookie()).isNotEqualTo(planted);
        Browser thief = server.browser();
        assertThat(thief.send(thief.to("/api/v1/submissions")
                                .header("Cookie", "forkyard=" + planted)
                                .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_handle_get_the_same_answer() {
        Browser browser = server.browser();
        browser.session();
        signUp(browser, "ada");
        Browser stranger = server.browser();
        stranger.session();

        Answer wrong = signIn(stranger, "ada", "wrong password");
        Answer unknown = signIn(stranger, "bob", PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void guessing_passwords_is_slowed_down_even_for_the_right_one() {
        Browser browser = server.browser();
        browser.session();
        signUp(browser, "ada");
        Browser stranger = server.browser();
        stranger.session();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(stranger, "ada", "wrong password " + i).status()).isEqualTo(401);
        }

        Answer answer = signIn(stranger, "Ada", PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.problem()).isEqualTo("too-many-attempts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad", "a-handle-of-twenty-five-ch", "ada lovelace", "<ada>", "größe", "guest-1", "GUEST-1"})
    void a_handle_that_cannot_be_is_refused_with_the_rule(String handle) {
        Browser browser = server.browser();
        browser.session();

        Answer answer = signUp(browser, handle);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("handle");
    }

    @Test
    void a_password_too_short_and_a_handle_too_short_are_both_told() {
        Browser browser = server.browser();
        browser.session();

        Answer answer = browser.post("/api/v1/accounts", Map.of("handle", "a", "password", "short"));

        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("handle", "password");
    }

    @Test
    void a_handle_is_taken_whatever_its_case() {
        Browser first = server.browser();
        first.session();
        signUp(first, "Ada");
        Browser second = server.browser();
        second.session();

        Answer answer = signUp(second, "aDA");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("handle-taken");
        assertThat(second.session().path("account").path("guest").asBoolean()).isTrue();
    }

    @Test
    void nothing_changes_without_the_token_that_only_our_pages_know() {
        Browser browser = server.browser();
        browser.session();
        String id = browser.submit("plain-words", "// waits");

        for (String token : List.of("", "wrong", browser.cookie())) {
            for (String path : List.of(
                    "/api/v1/submissions",
                    "/api/v1/submissions/" + id + "/cancel",
                    "/api/v1/session",
                    "/api/v1/accounts")) {
                Answer answer = browser.send(browser.to(path)
                        .header("X-CSRF-Token", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.problem()).isEqualTo("csrf");
            }
        }
        assertThat(browser.submission(id).path("status").asText()).isNotEqualTo("cancelled");
    }

    @Test
    void where_others_can_connect_nobody_works_without_an_account(@TempDir Path other) throws Exception {
        try (TestServer open = TestServer.start(
                other,
                new ScriptedJudge(),
                settings -> new Settings(
                        "0.0.0.0", 0, List.of(), settings.data(), settings.workers(), settings.perAccount()))) {
            Browser browser = open.browserAt("127.0.0.1");

            JsonNode session = browser.session();

            assertThat(session.path("account").isNull()).isTrue();
            assertThat(session.path("guestsAllowed").asBoolean()).isFalse();
            assertThat(browser.trySubmit("plain-words", "submit", "// right").status())
                    .isEqualTo(401);
            assertThat(signUp(browser, "ada").status()).isEqualTo(201);
            browser.session();
            assertThat(browser.trySubmit("plain-words", "submit", "// right").status())
                    .isEqualTo(202);
        }
    }

    private static Answer signUp(Browser browser, String handle) {
        Answer answer = browser.post("/api/v1/accounts", Map.of("handle", handle, "password", PASSWORD));
        if (answer.status() == 201) {
            browser.session();
        }
        return answer;
    }

    private static Answer signIn(Browser browser, String handle, String password) {
        Answer answer = browser.post("/api/v1/session", Map.of("handle", handle, "password", password));
        if (answer.status() == 200) {
            browser.session();
        }
        return answer;
    }
}
