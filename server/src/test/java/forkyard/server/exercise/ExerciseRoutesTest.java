package forkyard.server.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.OwnServer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExerciseRoutesTest {
    @RegisterExtension
    static final OwnServer server = new OwnServer();

    @Test
    void anybody_may_read_the_list() {
        JsonNode exercises = server.browser().get("/api/v1/exercises").json().path("exercises");

        assertThat(exercises.findValuesAsText("slug")).containsExactly("fast-sum", "plain-words");
        JsonNode fast = exercises.path(0);
        assertThat(fast.path("title").asText()).isEqualTo("Fast sum");
        assertThat(fast.path("difficulty").asInt()).isEqualTo(2);
        assertThat(fast.path("scored").asBoolean()).isTrue();
        assertThat(fast.path("needs").path(0).asText()).isEqualTo("plain-words");
        assertThat(fast.path("solved").asBoolean()).isFalse();
    }

    @Test
    void the_list_knows_what_one_has_tried_and_solved() {
        Browser browser = server.browser();
        browser.judged("plain-words", "// wrong");
        assertThat(row(browser, "plain-words").path("attempted").asBoolean()).isTrue();
        assertThat(row(browser, "plain-words").path("solved").asBoolean()).isFalse();
        browser.judged("plain-words", "// right");

        assertThat(row(browser, "plain-words").path("solved").asBoolean()).isTrue();
        assertThat(row(browser, "fast-sum").path("attempted").asBoolean()).isFalse();
        assertThat(row(server.browser(), "plain-words").path("attempted").asBoolean())
                .isFalse();
    }

    @Test
    void a_run_of_the_samples_solves_nothing() {
        Browser browser = server.browser();
        String id = browser.trySubmit("plain-words", "run", "// right")
                .json()
                .path("id")
                .asText();
        browser.watch(id);

        assertThat(row(browser, "plain-words").path("attempted").asBoolean()).isTrue();
        assertThat(row(browser, "plain-words").path("solved").asBoolean()).isFalse();
    }

    @Test
    void an_exercise_comes_with_all_that_the_workbench_shows() {
        JsonNode exercise = server.browser().get("/api/v1/exercises/fast-sum").json();

        assertThat(exercise.path("statement").asText()).contains("<strong>fast</strong>");
        assertThat(exercise.path("files").findValuesAsText("name")).containsExactly("Solution.java");
        assertThat(exercise.path("contract").path(0).path("text").asText()).contains("interface FastSum");
        assertThat(exercise.path("limits").path("wallSeconds").asInt()).isPositive();
        assertThat(exercise.path("required").asDouble()).isEqualTo(1.4);
        assertThat(exercise.path("fullMarks").asDouble()).isEqualTo(1.64);
        assertThat(exercise.path("version").asText()).isNotEmpty();
    }

    @Test
    void what_the_author_keeps_is_kept() {
        String body = server.browser().get("/api/v1/exercises/fast-sum").body();

        assertThat(List.of("Generate", "Check", "Baseline")).noneMatch(body::contains);
    }

    private static JsonNode row(Browser browser, String slug) {
        JsonNode exercises = browser.get("/api/v1/exercises").json().path("exercises");
        return StreamSupport.stream(exercises.spliterator(), false)
                .filter(row -> row.path("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
