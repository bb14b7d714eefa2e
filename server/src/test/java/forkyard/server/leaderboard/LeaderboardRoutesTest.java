package forkyard.server.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.OwnServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeaderboardRoutesTest {
    @RegisterExtension
    final OwnServer server = new OwnServer();

    @Test
    void the_faster_come_first_and_my_row_is_marked() {
        Browser ada = server.browser();
        Browser bob = server.browser();
        ada.judged("fast-sum", "// speed 1.5 1.45 1.55");
        String best =
                ada.judged("fast-sum", "// speed 1.7 1.65 1.75").path("id").asText();
        bob.judged("fast-sum", "// speed 1.9 1.85 1.95");

        JsonNode board = board(ada, "fast-sum");

        assertThat(board.path("scored").asBoolean()).isTrue();
        assertThat(board.path("machineClasses").path(0).asText()).isEqualTo("test machine");
        assertThat(board.path("rows")).hasSize(2);
        JsonNode first = board.path("rows").path(0);
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("mine").asBoolean()).isFalse();
        assertThat(first.path("submission").isNull()).isTrue();
        assertThat(first.path("speedup").path("low").asDouble()).isEqualTo(1.85);
        JsonNode second = board.path("rows").path(1);
        assertThat(second.path("mine").asBoolean()).isTrue();
        assertThat(second.path("submission").asText()).isEqualTo(best);
        assertThat(second.path("group").asInt()).isEqualTo(2);
    }

    @Test
    void runs_and_wrong_answers_are_never_ranked() {
        Browser browser = server.browser();
        browser.judged("fast-sum", "// wrong speed 1.9 1.85 1.95");
        String run = browser.trySubmit("fast-sum", "run", "// speed 1.9 1.85 1.95")
                .json()
                .path("id")
                .asText();
        browser.watch(run);

        assertThat(board(browser, "fast-sum").path("rows")).isEmpty();
    }

    @Test
    void figures_of_another_machine_are_not_compared() {
        Browser browser = server.browser();
        browser.judged("fast-sum", "// speed 1.9 1.85 1.95");
        server.judge().machineClass("another machine");
        server.browser().judged("fast-sum", "// speed 1.5 1.45 1.55");

        JsonNode rows = board(browser, "fast-sum").path("rows");

        assertThat(rows.findValuesAsText("machineClass")).containsExactly("another machine", "test machine");
        assertThat(rows.findValuesAsText("rank")).containsExactly("1", "1");
    }

    @Test
    void results_of_another_version_of_the_exercise_are_kept_apart() {
        Browser browser = server.browser();
        server.judge().exerciseVersion("0-older");
        browser.judged("fast-sum", "// speed 1.9 1.85 1.95");

        assertThat(board(browser, "fast-sum").path("rows")).isEmpty();
    }

    @Test
    void where_speed_is_not_scored_solvers_stand_in_the_order_they_came() {
        Browser ada = server.browser();
        Browser bob = server.browser();
        bob.judged("plain-words", "// right");
        ada.judged("plain-words", "// right");

        JsonNode board = board(ada, "plain-words");

        assertThat(board.path("scored").asBoolean()).isFalse();
        assertThat(board.path("rows").findValuesAsText("mine")).containsExactly("false", "true");
        assertThat(board.path("rows").path(0).path("speedup").isNull()).isTrue();
    }

    private static JsonNode board(Browser browser, String slug) {
        return browser.get("/api/v1/exercises/" + slug + "/leaderboard").json();
    }
}
