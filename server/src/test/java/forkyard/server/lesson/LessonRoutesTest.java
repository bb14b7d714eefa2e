package forkyard.server.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.engine.Outage;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shipped lessons over a real port; what is seen of their tests is a script's. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonRoutesTest {
    private static final String LESSON = "/api/v1/lessons/memory-model";
    private static final String TEST = LESSON + "/observations/StoreBuffering";

    @RegisterExtension
    final OwnServer server = new OwnServer();

    @Test
    void anybody_may_read_the_lessons() {
        JsonNode lessons = server.browser().get("/api/v1/lessons").json().path("lessons");
        assertThat(lessons.findValuesAsText("slug"))
                .containsExactly("memory-model", "missing-volatile", "mpi-anatomy", "mpi-waiting");
        assertThat(lessons.path(0).path("summary").asText())
                .startsWith("Threads of a Java program run at the same time");

        JsonNode lesson = server.browser().get(LESSON).json();
        assertThat(lesson.path("title").asText()).isEqualTo("No interpreter lock: the Java memory model");
        assertThat(lesson.path("sections").path(0).path("html").asText())
                .contains("<strong>Java memory model</strong>")
                .doesNotContain("```");
        JsonNode test = lesson.path("sections").path(0).path("tests").path(0);
        assertThat(test.path("name").asText()).isEqualTo("StoreBuffering");
        assertThat(test.path("source").asText())
                .startsWith("/**")
                .contains("int x;")
                .doesNotContain("import");
        assertThat(test.path("table").path("observed").isNull()).isTrue();
        assertThat(test.path("table").path("outcomes").findValuesAsText("kind"))
                .containsExactly("surprising", "possible", "possible", "possible");
    }

    @Test
    void what_is_observed_is_counted_and_remembered() {
        server.litmus().sees(Map.of("0, 1", 3L, "1, 0", 1L));

        JsonNode table = observe(guest(), TEST).json();

        assertThat(table.path("observed").path("total").asLong()).isEqualTo(4);
        assertThat(table.path("observed").path("machineClass").asText()).isEqualTo("test machine");
        assertThat(table.path("outcomes").findValuesAsText("outcome")).containsExactly("0, 0", "0, 1", "1, 0", "1, 1");
        assertThat(table.path("outcomes").findValuesAsText("count")).containsExactly("0", "3", "1", "0");
        assertThat(table.path("outcomes").findValuesAsText("share")).containsExactly("0.0", "0.75", "0.25", "0.0");
        JsonNode read = server.browser().get(LESSON).json();
        assertThat(read.path("sections").path(0).path("tests").path(0).path("table"))
                .isEqualTo(table);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Browser guest = guest();

        assertProblem(guest.get("/api/v1/lessons/cooking"), 404, "not-found", "GET /api/v1/lessons");
        assertProblem(
                observe(guest, "/api/v1/lessons/cooking/observations/StoreBuffering"), 404, "not-found", "cooking");
        assertProblem(observe(guest, LESSON + "/observations/StaleFlag"), 404, "not-found", "StaleFlag");
        assertProblem(observe(guest, LESSON + "/observations/..%2f..%2fx"), 404, "not-found", "../../x");
    }

    @Test
    void only_who_is_known_here_may_observe() {
        assertThat(observe(server.browser(), TEST).status()).isEqualTo(403);
    }

    @Test
    void one_is_observed_at_a_time() throws Exception {
        Browser guest = guest();
        server.litmus().hold();
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> observe(guest, TEST));
        server.litmus().awaitBegun();

        Answer second = observe(guest(), TEST);
        server.litmus().release();
        assertThat(first.get().status()).isEqualTo(200);

        assertProblem(second, 429, "already-observing", "one at a time");
        assertThat(second.header("Retry-After")).isNotNull();
    }

    @Test
    void where_it_cannot_be_observed_it_is_said_why() {
        server.litmus().cores(1);
        assertProblem(observe(guest(), TEST), 422, "too-few-cores", "this machine has 1");
    }

    @Test
    void without_an_engine_it_is_said() {
        server.litmus().outage(Outage.down("The engine does not answer."));
        assertProblem(observe(guest(), TEST), 503, "no-engine", "The engine does not answer.");
    }

    @Test
    void an_outcome_that_the_lesson_does_not_have_is_our_fault() {
        server.litmus().sees(Map.of("7, 7", 1L));
        assertProblem(observe(guest(), TEST), 500, "internal", "our fault");
    }

    private Browser guest() {
        Browser guest = server.browser();
        guest.session();
        return guest;
    }

    private static Answer observe(Browser browser, String path) {
        return browser.post(path, new byte[0], "application/json");
    }

    private static void assertProblem(Answer answer, int status, String kind, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(kind);
        assertThat(answer.json().path("detail").asText()).contains(words);
    }
}
