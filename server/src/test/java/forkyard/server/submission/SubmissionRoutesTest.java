package forkyard.server.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import forkyard.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmissionRoutesTest {
    @RegisterExtension
    static final OwnServer server = new OwnServer();

    @Test
    void a_newcomer_submits_without_an_account_and_gets_a_verdict() {
        Browser browser = server.browser();

        Answer accepted = browser.trySubmit("plain-words", "submit", "// right");

        assertThat(accepted.status()).isEqualTo(202);
        String id = accepted.json().path("id").asText();
        assertThat(accepted.header("Location")).isEqualTo("/api/v1/submissions/" + id);
        JsonNode done = browser.watch(id).getLast().data();
        assertThat(done.path("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(done.path("sentence").asText()).isEqualTo("All cases passed.");
        assertThat(done.path("exhibit").path("kind").asText()).isEqualTo("accepted");
        assertThat(done.path("tests")).hasSize(2);
        assertThat(done.path("timings").path("queue").isNumber()).isTrue();
        assertThat(browser.submission(id)).isEqualTo(done);
    }

    @Test
    void what_was_submitted_is_kept_as_it_was() {
        Browser browser = server.browser();
        String source = "// right \ud83d\ude00 <script> \\ \" \t end";

        JsonNode done = browser.judged("plain-words", source);

        assertThat(done.path("files").path("Solution.java").asText()).isEqualTo(source);
        assertThat(server.judge().requests().getLast().files().getFirst().text())
                .isEqualTo(source);
    }

    @Test
    void a_wrong_answer_comes_with_its_exhibit() {
        JsonNode done = server.browser().judged("plain-words", "// wrong");

        assertThat(done.path("verdict").asText()).isEqualTo("WRONG-ANSWER");
        assertThat(done.path("exhibit").path("details").path(1).path("value").asText())
                .isEqualTo("<b>four</b>");
        assertThat(done.path("exhibit").path("case").asText()).isEqualTo("sample");
        assertThat(done.path("tests").path(0).path("outcome").asText()).isEqualTo("failed");
    }

    @Test
    void a_compile_error_comes_with_its_diagnostics() {
        JsonNode done = server.browser().judged("plain-words", "// does not compile");

        assertThat(done.path("verdict").asText()).isEqualTo("COMPILE-ERROR");
        JsonNode diagnostic = done.path("diagnostics").path(0);
        assertThat(diagnostic.path("line").asInt()).isEqualTo(3);
        assertThat(diagnostic.path("endColumn").asInt()).isEqualTo(9);
        assertThat(diagnostic.path("severity").asText()).isEqualTo("error");
    }

    @Test
    void a_speedup_comes_with_its_interval_and_curve() {
        JsonNode speedup =
                server.browser().judged("fast-sum", "// speed 1.82 1.78 1.86").path("speedup");

        assertThat(speedup.path("value").asDouble()).isEqualTo(1.82);
        assertThat(speedup.path("low").asDouble()).isEqualTo(1.78);
        assertThat(speedup.path("final").asBoolean()).isTrue();
        assertThat(speedup.path("curve").path(0).path("p").asInt()).isEqualTo(1);
    }

    @Test
    void a_fault_of_the_judge_is_ours_and_has_an_incident_to_quote() {
        JsonNode done = server.browser().judged("plain-words", "// breaks the judge");

        assertThat(done.path("verdict").asText()).isEqualTo("JUDGE-ERROR");
        assertThat(done.path("sentence").asText())
                .contains("not yours", done.path("exhibit").path("incident").asText());
    }

    @Test
    void a_run_tries_the_samples_only() {
        Browser browser = server.browser();
        String id = browser.trySubmit("plain-words", "run", "// right")
                .json()
                .path("id")
                .asText();

        JsonNode done = browser.watch(id).getLast().data();

        assertThat(done.path("mode").asText()).isEqualTo("run");
        assertThat(done.path("tests")).hasSize(1);
    }

    @Test
    void somebody_elses_submission_is_not_there() {
        String id = server.browser().submit("plain-words", "// right");
        Browser stranger = server.browser();
        stranger.session();

        for (Answer answer : List.of(
                stranger.get("/api/v1/submissions/" + id),
                stranger.get("/api/v1/submissions/" + id + "/events"),
                stranger.post("/api/v1/submissions/" + id + "/cancel", Map.of()),
                stranger.get("/api/v1/submissions/00000000-0000-0000-0000-000000000000"),
                stranger.get("/api/v1/submissions/1"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
    }

    @Test
    void nobody_sees_nothing() {
        String id = server.browser().submit("plain-words", "// right");

        Answer answer = server.browser().get("/api/v1/submissions/" + id);

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void history_is_ones_own_the_newest_first_in_pages() {
        Browser browser = server.browser();
        String first = browser.submit("plain-words", "// right");
        String second = browser.submit("fast-sum", "// speed 1.5 1.4 1.6");
        String third = browser.submit("plain-words", "// wrong");
        List.of(first, second, third).forEach(browser::watch);

        JsonNode page = browser.get("/api/v1/submissions?size=2").json();
        JsonNode rest = browser.get("/api/v1/submissions?size=2&page=1").json();
        JsonNode one = browser.get("/api/v1/submissions?exercise=fast-sum").json();

        assertThat(page.path("submissions").findValuesAsText("id")).containsExactly(third, second);
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(rest.path("submissions").findValuesAsText("id")).containsExactly(first);
        assertThat(one.path("submissions").findValuesAsText("id")).containsExactly(second);
        JsonNode row = one.path("submissions").path(0);
        assertThat(row.path("title").asText()).isEqualTo("Fast sum");
        assertThat(row.path("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(row.path("speedup").path("low").asDouble()).isEqualTo(1.4);
    }

    @Test
    void of_ones_history_only_what_was_accepted_and_measured_can_be_asked_for() {
        Browser browser = server.browser();
        String first =
                browser.judged("fast-sum", "// speed 1.5 1.4 1.6").path("id").asText();
        browser.judged("fast-sum", "// wrong speed 1.9 1.8 2.0");
        browser.judged("fast-sum", "// right");
        browser.judged("plain-words", "// right");
        String last =
                browser.judged("fast-sum", "// speed 1.7 1.6 1.8").path("id").asText();
        server.browser().judged("fast-sum", "// speed 1.9 1.8 2.0");

        JsonNode measured = browser.get("/api/v1/submissions?exercise=fast-sum&measured=true")
                .json();

        assertThat(measured.path("submissions").findValuesAsText("id")).containsExactly(last, first);
        assertThat(measured.path("total").asInt()).isEqualTo(2);
        JsonNode row = measured.path("submissions").path(0);
        assertThat(row.path("machineClass").asText()).isEqualTo("test machine");
        assertThat(row.path("exerciseVersion").asText()).isNotEmpty();
    }

    @Test
    void a_row_names_the_version_that_judged_it(@TempDir Path folder) throws Exception {
        try (TestServer other = TestServer.start(folder)) {
            other.judge().exerciseVersion("0-older");
            Browser browser = other.browser();
            browser.judged("fast-sum", "// speed 1.5 1.4 1.6");

            JsonNode row = browser.get("/api/v1/submissions")
                    .json()
                    .path("submissions")
                    .path(0);

            assertThat(row.path("exerciseVersion").asText()).isEqualTo("0-older");
        }
    }

    @Test
    void a_page_that_makes_no_sense_is_refused() {
        Browser browser = server.browser();
        browser.session();

        for (String query : List.of("size=0", "size=101", "page=-1", "page=x", "size=99999999999", "measured=yes")) {
            Answer answer = browser.get("/api/v1/submissions?" + query);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("field").asText())
                    .isEqualTo(query.split("=", 2)[0]);
        }
    }

    @Test
    void every_missing_or_senseless_part_of_a_submission_is_named() {
        Browser browser = server.browser();
        browser.session();
        Map<String, Object> body = new HashMap<>();
        body.put("exercise", "no-such-exercise");
        body.put("mode", "guess");

        Answer answer = browser.post("/api/v1/submissions", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("exercise", "mode", "files");
    }

    @Test
    void a_file_without_a_text_is_named() {
        Browser browser = server.browser();
        browser.session();
        byte[] body = "{\"exercise\":\"plain-words\",\"mode\":\"run\",\"files\":{\"Solution.java\":null}}"
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = browser.post("/api/v1/submissions", body, "application/json");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("files.Solution.java");
    }

    @Test
    void faulty_files_are_refused_before_the_queue() {
        Browser browser = server.browser();

        Answer answer = browser.trySubmit("plain-words", "submit", "package p;");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("message").asText())
                .contains("package statement", "delete it");
        assertThat(browser.get("/api/v1/submissions").json().path("total").asInt())
                .isZero();
    }

    @Test
    void a_file_that_comes_twice_is_refused() {
        Browser browser = server.browser();
        browser.session();
        byte[] body = "{\"exercise\":\"plain-words\",\"mode\":\"run\",\"files\":{\"A.java\":\"\",\"A.java\":\"\"}}"
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = browser.post("/api/v1/submissions", body, "application/json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("A.java");
    }
}
