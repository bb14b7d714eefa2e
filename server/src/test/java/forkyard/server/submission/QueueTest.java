package forkyard.server.submission;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.engine.EngineException;
import forkyard.engine.Outage;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.Browser.Event;
import forkyard.server.testing.OwnServer;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two workers take jobs; what waits in the judge holds one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueTest {
    @RegisterExtension
    final OwnServer server = new OwnServer();

    @Test
    void many_at_once_are_all_judged_and_none_is_lost() {
        List<Browser> browsers =
                IntStream.range(0, 10).mapToObj(_ -> server.browser()).toList();
        browsers.forEach(Browser::session);

        List<JsonNode> done = browsers.parallelStream()
                .flatMap(browser ->
                        IntStream.range(0, 10)
                                .mapToObj(_ -> browser.submit("plain-words", "// right"))
                                .toList()
                                .stream()
                                .map(id -> browser.watch(id).getLast().data()))
                .toList();

        assertThat(done)
                .hasSize(100)
                .allMatch(each -> each.path("verdict").asText().equals("ACCEPTED"));
        assertThat(server.judge().begun()).isEqualTo(100);
    }

    @Test
    void what_waits_knows_its_position_and_moves_up() {
        Browser browser = server.browser();
        List<String> busy = fill(browser);
        browser.submit("plain-words", "// waits");
        String second = browser.submit("plain-words", "// waits");
        assertThat(browser.submission(second).path("position").asInt()).isEqualTo(2);
        CompletableFuture<List<Event>> watched = browser.watching(second);
        await().atMost(10, SECONDS).until(() -> server.judge().begun() == 2);
        browser.watchUntil(second, "queued");

        cancel(browser, busy.getFirst());
        await().atMost(10, SECONDS)
                .until(() -> browser.submission(second).path("position").asInt() == 1);
        // The watchers are told a few times a second.
        await().pollDelay(1, SECONDS).until(() -> true);
        server.judge().release();

        assertThat(watched.join().stream()
                        .filter(event -> event.name().equals("queued"))
                        .map(event -> event.data().path("position").asInt()))
                .containsSubsequence(2, 1);
    }

    @Test
    void a_waiting_submission_is_cancelled_at_once() {
        Browser browser = server.browser();
        fill(browser);
        String waiting = browser.submit("plain-words", "// waits");

        cancel(browser, waiting);

        List<Event> events = browser.watch(waiting);
        assertThat(events.getLast().name()).isEqualTo("cancelled");
        assertThat(browser.submission(waiting).path("status").asText()).isEqualTo("cancelled");
        assertThat(browser.submission(waiting).path("verdict").isNull()).isTrue();
    }

    @Test
    void judging_is_interrupted_by_a_cancellation_and_the_worker_goes_on() {
        Browser browser = server.browser();
        String waiting = browser.submit("plain-words", "// waits");
        browser.watchUntil(waiting, "test");
        CompletableFuture<List<Event>> watched = browser.watching(waiting);

        cancel(browser, waiting);

        assertThat(watched.join().getLast().name()).isEqualTo("cancelled");
        await().atMost(10, SECONDS).until(() -> server.judge().interrupted() == 1);
        assertThat(browser.judged("plain-words", "// right").path("status").asText())
                .isEqualTo("done");
        assertThat(browser.submission(waiting).path("status").asText()).isEqualTo("cancelled");
    }

    @Test
    void cancelling_what_is_done_changes_nothing() {
        Browser browser = server.browser();
        String id = browser.judged("plain-words", "// right").path("id").asText();

        cancel(browser, id);

        assertThat(browser.submission(id).path("verdict").asText()).isEqualTo("ACCEPTED");
    }

    static List<EngineException> outages() {
        String mend = "Start it with ./forkyard engine start.";
        return List.of(
                Outage.down("The engine does not answer. " + mend),
                Outage.refused("The engine has no limits. " + mend));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void while_there_is_no_engine_submissions_are_kept_and_judged_when_it_is_back(EngineException outage) {
        Browser browser = server.browser();
        server.judge().outage(outage);
        String id = browser.submit("plain-words", "// right");

        List<Event> events = browser.watchUntil(id, "held");

        assertThat(events.getLast().data().path("sentence").asText()).contains("./forkyard engine start");
        assertThat(browser.submission(id).path("status").asText()).isEqualTo("queued");
        server.judge().outage(null);
        assertThat(browser.watch(id).getLast().data().path("verdict").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void somebody_who_submits_and_cancels_without_end_has_to_wait_too() {
        Browser browser = server.browser();
        for (int i = 0; i < 200; i++) {
            cancel(browser, browser.submit("plain-words", "// waits"));
        }

        Answer answer = browser.trySubmit("plain-words", "submit", "// one too many");

        assertHasToWait(answer, "too-many-submissions");
    }

    @Test
    void somebody_who_submits_without_end_has_to_wait() {
        Browser browser = server.browser();
        fill(browser);
        for (int i = 0; i < 18; i++) {
            browser.submit("plain-words", "// waits");
        }

        Answer answer = browser.trySubmit("plain-words", "submit", "// one too many");

        assertHasToWait(answer, "too-many-waiting");
        assertThat(server.browser()
                        .trySubmit("plain-words", "submit", "// somebody else")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void what_is_judged_when_the_server_stops_is_judged_anew_when_it_starts() throws Exception {
        Browser browser = server.browser();
        String judging = browser.submit("plain-words", "// waits");
        browser.watchUntil(judging, "test");
        server.stop();
        assertThat(server.judge().interrupted()).isEqualTo(1);

        ScriptedJudge judge = new ScriptedJudge();
        judge.release();
        try (TestServer again = TestServer.start(server.data(), judge, settings -> settings)) {
            Browser same = browser.at(again.address());
            assertThat(same.watch(judging).getLast().data().path("verdict").asText())
                    .isEqualTo("ACCEPTED");
            assertThat(judge.begun()).isEqualTo(1);
        }
    }

    @Test
    void what_a_killed_server_was_judging_is_judged_anew() throws Exception {
        Browser browser = server.browser();
        String judging = browser.submit("plain-words", "// waits");
        browser.watchUntil(judging, "test");
        server.stop();
        // A clean stop puts everything back; a killed server leaves it like this.
        try (var connection =
                        DriverManager.getConnection("jdbc:h2:" + server.data().resolve("forkyard"), "sa", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update submissions set status = 'judging'"))
                    .isEqualTo(1);
            assertThat(
                            statement.executeUpdate(
                                    "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = current_timestamp"))
                    .isEqualTo(1);
        }

        ScriptedJudge judge = new ScriptedJudge();
        judge.release();
        try (TestServer again = TestServer.start(server.data(), judge, settings -> settings)) {
            Browser same = browser.at(again.address());
            assertThat(same.watch(judging).getLast().data().path("verdict").asText())
                    .isEqualTo("ACCEPTED");
        }
    }

    private static void assertHasToWait(Answer answer, String problem) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    private List<String> fill(Browser browser) {
        List<String> busy =
                List.of(browser.submit("plain-words", "// waits"), browser.submit("plain-words", "// waits"));
        await().atMost(10, SECONDS).until(() -> server.judge().begun() == 2);
        return busy;
    }

    private static void cancel(Browser browser, String id) {
        assertThat(browser.post("/api/v1/submissions/" + id + "/cancel", Map.of())
                        .status())
                .isEqualTo(202);
    }
}
