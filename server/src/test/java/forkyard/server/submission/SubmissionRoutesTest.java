package forkyard.server.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.Browser.Event;
import forkyard.server.testing.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmissionRoutesTest {
    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

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
        assertThat(browser.submission(id)).isEqualTo(done);
    }

    @Test
    void judging_is_told_step_by_step() {
        Browser browser = server.browser();

        List<Event> events = browser.watch(browser.submit("fast-sum", "// speed 1.82 1.78 1.86"));

        assertThat(events.stream().map(Event::name).filter(name -> !name.equals("queued")))
                .containsExactly(
                        "compiling", "test", "test", "test", "test", "verdict", "measuring", "measuring", "done");
        assertThat(events.stream().map(Event::id)).isSorted().doesNotHaveDuplicates();
    }
}
