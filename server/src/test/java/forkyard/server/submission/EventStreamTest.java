package forkyard.server.submission;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.Browser.Event;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventStreamTest {
    @TempDir
    Path data;

    @Test
    void judging_is_told_step_by_step() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            String id = browser.submit("fast-sum", "// waits speed 1.82 1.78 1.86");
            browser.watchUntil(id, "test");
            CompletableFuture<List<Event>> watched = browser.watching(id);
            server.judge().release();

            List<Event> events = watched.join();

            assertThat(events.stream().map(Event::name).dropWhile(name -> name.equals("queued")))
                    .containsExactly(
                            "compiling", "test", "test", "test", "test", "verdict", "measuring", "measuring", "done");
            assertThat(events.stream().map(Event::id)).isSorted().doesNotHaveDuplicates();
            Event running = events.stream()
                    .filter(event -> event.name().equals("test"))
                    .findFirst()
                    .orElseThrow();
            assertThat(running.data().path("outcome").asText()).isEqualTo("running");
            assertThat(running.data().path("of").asInt()).isEqualTo(2);
            assertThat(running.data().path("name").asText()).isEqualTo("sample");
            Event measuring = events.get(events.size() - 2);
            assertThat(measuring.data().path("speedup").path("final").asBoolean())
                    .isTrue();
            assertThat(measuring.data().path("of").asInt()).isEqualTo(12);
        }
    }

    @Test
    void a_stream_resumes_after_the_last_event_seen() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            String id = browser.submit("plain-words", "// waits");
            List<Event> before = browser.watchUntil(id, "test");
            CompletableFuture<List<Event>> resumed =
                    browser.watching(id, before.getLast().id());
            server.judge().release();

            List<Event> after = resumed.join();

            assertThat(after.stream().map(Event::name)).containsExactly("test", "test", "test", "verdict", "done");
            assertThat(after.getFirst().id()).isGreaterThan(before.getLast().id());
        }
    }

    @Test
    void a_stream_that_comes_when_all_is_over_has_the_end() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            String id = browser.judged("plain-words", "// right").path("id").asText();

            List<Event> late = browser.watch(id, 12L);

            assertThat(late.stream().map(Event::name)).containsExactly("done");
            assertThat(late.getFirst().id()).isGreaterThan(12);
            assertThat(late.getFirst().data()).isEqualTo(browser.submission(id));
        }
    }

    @Test
    void a_stream_goes_on_after_the_server_was_started_anew() throws Exception {
        Browser browser;
        String id;
        List<Event> before;
        try (TestServer server = TestServer.start(data)) {
            browser = server.browser();
            id = browser.submit("plain-words", "// waits");
            before = browser.watchUntil(id, "test");
            // Events are stored a moment after they are told.
            Thread.sleep(Duration.ofMillis(600));
            server.stop();
        }
        ScriptedJudge judge = new ScriptedJudge();
        try (TestServer again = TestServer.start(data, judge, settings -> settings)) {
            Browser same = browser.at(again.address());
            List<Event> replayed = same.watchUntil(id, "test");
            CompletableFuture<List<Event>> resumed =
                    same.watching(id, before.getLast().id());
            judge.release();

            assertThat(replayed.stream().map(Event::id))
                    .containsAll(before.stream()
                            .filter(event -> !event.name().equals("queued"))
                            .map(Event::id)
                            .toList());
            assertThat(resumed.join().getFirst().id())
                    .isGreaterThan(before.getLast().id());
            assertThat(resumed.join().getLast().name()).isEqualTo("done");
        }
    }

    @Test
    void streams_end_when_the_server_stops() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            String id = browser.submit("plain-words", "// waits");
            browser.watchUntil(id, "test");
            CompletableFuture<List<Event>> watched = browser.watching(id);

            server.stop();

            assertThat(watched.join()).noneMatch(event -> event.name().equals("done"));
        }
    }

    @Test
    void a_last_event_id_that_is_no_number_is_refused() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            String id = browser.submit("plain-words", "// right");

            Answer answer = browser.send(browser.to("/api/v1/submissions/" + id + "/events")
                    .header("Last-Event-ID", "abc")
                    .GET());

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("Last-Event-ID");
        }
    }
}
