package forkyard.server.leaderboard;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.ScriptedRematch;
import forkyard.server.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RematchRoutesTest {
    private static final String BOARD = "/api/v1/exercises/fast-sum/leaderboard";
    private static final String REMATCH = BOARD + "/rematch";
    private static final Map<String, Integer> TOP_TWO = Map.of("top", 2);

    @RegisterExtension
    final OwnServer server = new OwnServer();

    private Browser ada;
    private Browser instructor;

    @BeforeEach
    void solve() {
        ada = server.browser();
        ada.judged("fast-sum", "// speed 1.9 1.85 1.95 again 1.7 1.65 1.75 ");
        instructor = server.browser();
        instructor.session();
        instructor.post("/api/v1/accounts", Map.of("handle", "Grace", "password", "correct horse"));
        instructor.session();
        assertThat(server.server().appointInstructor("grace")).isTrue();
    }

    @Test
    void the_board_shows_both_figures_and_keeps_its_order() {
        solved("// speed 1.8 1.75 1.85 again 1.8 1.78 1.82 ");
        solved("// speed 1.2 1.15 1.25 again 1.2 1.15 1.25 ");

        Answer accepted = instructor.post(REMATCH, TOP_TWO);

        assertThat(accepted.status()).isEqualTo(202);
        until(instructor, "done");
        JsonNode board = board(server.browser());
        assertThat(board.path("rematch").path("id").asText())
                .isEqualTo(accepted.json().path("id").asText());
        JsonNode first = board.path("rows").path(0);
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("speedup").path("low").asDouble()).isEqualTo(1.85);
        assertThat(first.path("rematch").path("speedup").path("low").asDouble()).isEqualTo(1.65);
        assertThat(first.path("rematch").path("place").asInt()).isEqualTo(2);
        assertThat(first.path("rematch").path("of").asInt()).isEqualTo(2);
        assertThat(first.path("rematch").path("at").asText()).isNotEmpty();
        assertThat(board.path("rows").path(1).path("rematch").path("place").asInt())
                .isEqualTo(1);
        assertThat(board.path("rows").path(2).path("rematch").isNull()).isTrue();
    }

    @Test
    void why_one_is_out_is_for_its_owner_and_the_instructors() {
        Browser bob = solved("// speed 1.8 1.75 1.85 again out");
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "done");

        for (Browser reader : new Browser[] {bob, instructor}) {
            JsonNode out = board(reader).path("rows").path(1).path("rematch");
            assertThat(out.path("speedup").isNull()).isTrue();
            assertThat(out.path("verdict").asText()).isEqualTo("WRONG-ANSWER");
            assertThat(out.path("sentence").asText()).isEqualTo("The sum is wrong.");
        }
        JsonNode forAda = board(ada).path("rows").path(1).path("rematch");
        assertThat(forAda.path("place").isNull()).isTrue();
        assertThat(forAda.path("verdict").isNull()).isTrue();
        assertThat(forAda.path("sentence").isNull()).isTrue();
    }

    @Test
    void a_busy_machine_or_a_fault_of_ours_ends_it_with_a_reason_and_an_earlier_one_stays() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "done");
        solved("// speed 1.7 1.65 1.75 again busy");

        instructor.post(REMATCH, Map.of("top", 3));
        assertThat(until(instructor, "failed").path("sentence").asText()).isEqualTo("Too busy.");
        assertThat(board(ada).path("rows").path(0).path("rematch").path("place").asInt())
                .isEqualTo(1);

        solved("// speed 1.6 1.55 1.65 again broken");
        instructor.post(REMATCH, Map.of("top", 4));
        assertThat(until(instructor, "failed", "on our side").path("endedAt").asText())
                .isNotEmpty();
    }

    @Test
    void it_tells_its_fork_and_there_is_one_at_a_time() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().hold();
        instructor.post(REMATCH, TOP_TWO);

        JsonNode running = until(instructor, "running");
        await().atMost(10, SECONDS)
                .until(() -> board(ada).path("rematch").path("fork").asInt() == 3);
        Answer second = instructor.post(REMATCH, TOP_TWO);

        assertThat(running.path("machineClass").asText()).isEqualTo(ScriptedRematch.MACHINE);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("rematch-under-way");
        server.rematch().release();
        until(instructor, "done");
        assertThat(instructor.post(REMATCH, TOP_TWO).status()).isEqualTo(202);
    }

    @Test
    void it_can_be_stopped_and_asked_for_again() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().hold();
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "running");

        assertThat(instructor.delete(REMATCH).status()).isEqualTo(204);

        assertThat(board(ada).path("rematch").path("state").asText()).isEqualTo("stopped");
        await().atMost(10, SECONDS).until(() -> server.rematch().interrupted() == 1);
        assertThat(instructor.delete(REMATCH).status()).isEqualTo(404);
        server.rematch().release();
        assertThat(instructor.post(REMATCH, TOP_TWO).status()).isEqualTo(202);
        until(instructor, "done");
    }

    @Test
    void it_waits_for_an_engine_that_has_gone_or_is_going_down_with_the_server() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().engineGoes();

        instructor.post(REMATCH, TOP_TWO);

        until(instructor, "waiting", "begins again");
        until(instructor, "done");
        assertThat(server.rematch().asked()).hasSize(2);
    }

    @Test
    void submissions_are_judged_meanwhile() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().hold();
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "running");

        assertThat(ada.judged("plain-words", "// right").path("verdict").asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void a_server_that_is_started_again_begins_it_again_and_says_so() throws Exception {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().hold();
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "running");
        server.stop();
        ScriptedRematch rematch = new ScriptedRematch();
        rematch.hold();

        try (TestServer next = TestServer.start(server.data(), new ScriptedJudge(), rematch, settings -> settings)) {
            Browser reader = next.browser();
            assertThat(until(reader, "running").path("sentence").asText()).contains("begins again");
            rematch.release();
            until(reader, "done");
            assertThat(board(reader)
                            .path("rows")
                            .path(1)
                            .path("rematch")
                            .path("place")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void on_another_machine_it_does_not_begin_again() throws Exception {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        server.rematch().hold();
        instructor.post(REMATCH, TOP_TWO);
        until(instructor, "running");
        server.stop();
        ScriptedRematch elsewhere = new ScriptedRematch();
        elsewhere.machineClass("another machine");

        try (TestServer next = TestServer.start(server.data(), new ScriptedJudge(), elsewhere, settings -> settings)) {
            assertThat(until(next.browser(), "failed").path("sentence").asText())
                    .contains("another machine");
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void invalidated_results_take_no_part() {
        Browser bob = solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");
        String cheat = bob.judged("fast-sum", "// speed 2.9 2.85 2.95 again 2.9 2.85 2.95 ")
                .path("id")
                .asText();
        instructor.post("/api/v1/submissions/" + cheat + "/invalidation", Map.of("reason", "It cheats."));

        instructor.post(REMATCH, TOP_TWO);

        until(instructor, "done");
        assertThat(server.rematch().asked().getFirst())
                .hasSize(2)
                .noneMatch(files -> files.getFirst().text().contains("2.9"));
    }

    @Test
    void two_to_five_of_this_machine_can_take_part() {
        server.judge().machineClass("old machine");
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");

        Answer tooFew = instructor.post(REMATCH, TOP_TWO);
        assertThat(tooFew.status()).isEqualTo(422);
        assertThat(tooFew.problem()).isEqualTo("too-few-results");
        assertRefused(Map.of("top", 1), "from 2 to 5");
        assertRefused(Map.of("top", 6), "from 2 to 5");
        assertRefused(Map.of(), "from 2 to 5");
        assertRefused(Map.of("top", 2, "machineClass", "old machine"), "test machine");
        assertThat(instructor
                        .post("/api/v1/exercises/plain-words/leaderboard/rematch", TOP_TWO)
                        .problem())
                .isEqualTo("not-measurable");
        assertThat(board(ada).path("rematch").isNull()).isTrue();
        assertThat(board(ada).path("rematchTerms").path("machineClass").asText())
                .isEqualTo(ScriptedRematch.MACHINE);
    }

    @Test
    void for_students_there_is_no_rematch() {
        solved("// speed 1.8 1.75 1.85 again 1.6 1.55 1.64 ");

        assertThat(ada.post(REMATCH, TOP_TWO).status()).isEqualTo(404);
        assertThat(ada.delete(REMATCH).status()).isEqualTo(404);
        assertThat(server.rematch().asked()).isEmpty();
    }

    private void assertRefused(Map<String, ?> body, String why) {
        Answer refused = instructor.post(REMATCH, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("detail").asText()).contains(why);
    }

    private Browser solved(String source) {
        Browser student = server.browser();
        student.judged("fast-sum", source);
        return student;
    }

    private static JsonNode board(Browser browser) {
        return browser.get(BOARD).json();
    }

    private static JsonNode until(Browser browser, String state) {
        return until(browser, state, "");
    }

    /** The rematch as soon as it is in this state, with this in its sentence. */
    private static JsonNode until(Browser browser, String state, String sentence) {
        return await().atMost(10, SECONDS)
                .until(
                        () -> board(browser).path("rematch"),
                        rematch -> rematch.path("state").asText().equals(state)
                                && rematch.path("sentence").asText().contains(sentence));
    }
}
