package forkyard.server.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.OwnServer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvalidationRoutesTest {
    private static final Map<String, String> REASON = Map.of("reason", "It waits for the neighbours to be quiet.");

    @RegisterExtension
    final OwnServer server = new OwnServer();

    private Browser student;
    private Browser instructor;
    private String result;

    @BeforeEach
    void solve() {
        student = server.browser();
        instructor = server.browser();
        instructor.session();
        instructor.post("/api/v1/accounts", Map.of("handle", "Grace", "password", "correct horse"));
        instructor.session();
        assertThat(server.server().appointInstructor("grace")).isTrue();
        result = student.judged("fast-sum", "// speed 1.9 1.85 1.95").path("id").asText();
    }

    @Test
    void an_instructor_hides_a_result_and_its_owner_reads_why() {
        assertThat(instructor.post(path(result), REASON).status()).isEqualTo(204);

        assertThat(rows(student)).isEmpty();
        JsonNode told = student.submission(result);
        assertThat(told.path("invalidated").path("reason").asText()).isEqualTo(REASON.get("reason"));
        assertThat(told.path("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(told.path("speedup").path("value").asDouble()).isEqualTo(1.9);
    }

    @Test
    void it_can_be_put_back() {
        instructor.post(path(result), REASON);
        instructor.post(path(result), Map.of("reason", "Another one."));

        assertThat(instructor.delete(path(result)).status()).isEqualTo(204);
        assertThat(rows(student)).hasSize(1);
        assertThat(student.submission(result).path("invalidated").isNull()).isTrue();
    }

    @Test
    void the_next_best_result_of_the_same_student_takes_its_place() {
        student.judged("fast-sum", "// speed 1.7 1.65 1.75");
        instructor.post(path(result), REASON);

        assertThat(rows(student).path(0).path("speedup").path("value").asDouble())
                .isEqualTo(1.7);
    }

    @Test
    void for_anybody_else_there_is_no_such_result() {
        assertThat(student.post(path(result), REASON).status()).isEqualTo(404);
        assertThat(student.delete(path(result)).status()).isEqualTo(404);
        assertThat(rows(student)).hasSize(1);
    }

    @Test
    void a_reason_is_asked_for() {
        assertThat(instructor.post(path(result), Map.of("reason", " ")).status())
                .isEqualTo(422);
        assertThat(instructor
                        .post(path(result), Map.of("reason", "x".repeat(501)))
                        .status())
                .isEqualTo(422);
        assertThat(instructor.post(path("nothing"), REASON).status()).isEqualTo(404);
    }

    @Test
    void only_instructors_see_which_submission_a_row_is() {
        assertThat(rows(instructor).path(0).path("submission").asText()).isEqualTo(result);
        assertThat(rows(server.browser()).path(0).path("submission").isNull()).isTrue();
    }

    @Test
    void nobody_without_an_account_becomes_one() {
        assertThat(server.server().appointInstructor("nobody")).isFalse();
    }

    private static String path(String submission) {
        return "/api/v1/submissions/" + submission + "/invalidation";
    }

    private static JsonNode rows(Browser browser) {
        return browser.get("/api/v1/exercises/fast-sum/leaderboard").json().path("rows");
    }
}
