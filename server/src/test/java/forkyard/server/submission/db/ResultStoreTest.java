package forkyard.server.submission.db;

import static forkyard.server.db.tables.Tables.RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.account.db.AccountStore;
import forkyard.server.db.Database;
import forkyard.server.judge.Evidence;
import forkyard.server.judge.Exhibit;
import forkyard.server.submission.Status;
import forkyard.server.submission.Submission;
import forkyard.server.submission.SubmissionMode;
import forkyard.server.submission.SubmissionViews.ResultView;
import forkyard.server.submission.SubmissionViews.TimingsView;
import forkyard.server.submission.TimelineView;
import forkyard.server.submission.TimelineView.LaneView;
import forkyard.server.submission.TimelineView.ReasonView;
import forkyard.server.submission.TimelineView.SpanView;
import forkyard.server.submission.TimelineView.TotalView;
import forkyard.wire.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workers that both believe a job is theirs, as after a heartbeat that was missed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultStoreTest {
    private static final TimelineView TIMELINE = new TimelineView(
            "2 threads, 1.0 ms.",
            "a small one",
            1_000_000,
            List.of(
                    new ReasonView("lock", "Counter#1", "main", "Solution.java", 7),
                    new ReasonView("sleep", null, null, null, null)),
            List.of(new LaneView(
                    "worker",
                    false,
                    10,
                    900,
                    List.of(new TotalView(0, 2, 300), new TotalView(1, 1, 4)),
                    List.of(new SpanView(0, 100, 500, 2, 300)))),
            1,
            1);

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path data;

    private Database database;
    private SubmissionStore submissions;
    private ResultStore results;
    private UUID id;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(data, "http://127.0.0.1:1");
        submissions = new SubmissionStore(database);
        results = new ResultStore(database, submissions);
        UUID account = UUID.randomUUID();
        new AccountStore(database).addGuest(account, "guest-1", NOW);
        id = UUID.randomUUID();
        submissions.add(
                id,
                account,
                "plain-words",
                "1",
                SubmissionMode.SUBMIT,
                null,
                List.of(new SourceFile("A.java", "")),
                NOW);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void a_job_taken_twice_scores_once_with_the_later_attempt() {
        Submission first = submissions.begin(id, NOW).orElseThrow();
        Submission second = submissions.begin(id, NOW).orElseThrow();

        boolean stale = finish(first, "first");
        boolean counted = finish(second, "second");
        boolean again = finish(second, "again");

        assertThat(List.of(stale, counted, again)).containsExactly(false, true, false);
        assertThat(results.find(id).orElseThrow().exhibit().sentence()).isEqualTo("second");
        assertThat(results.find(id).orElseThrow().timeline()).isEqualTo(TIMELINE);
    }

    @Test
    void what_was_cancelled_meanwhile_gets_no_result() {
        Submission attempt = submissions.begin(id, NOW).orElseThrow();
        assertThat(submissions.cancel(id, NOW)).isTrue();

        assertThat(finish(attempt, "late")).isFalse();

        assertThat(results.find(id)).isEmpty();
        assertThat(submissions.find(id).orElseThrow().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void what_is_done_is_begun_no_more() {
        finish(submissions.begin(id, NOW).orElseThrow(), "done");

        assertThat(submissions.begin(id, NOW)).isEmpty();
        assertThat(submissions.cancel(id, NOW)).isFalse();
    }

    @Test
    void a_stale_attempt_cannot_put_the_submission_back() {
        Submission first = submissions.begin(id, NOW).orElseThrow();
        assertThat(submissions.begin(id, NOW)).isPresent();

        assertThat(submissions.requeue(first, "the engine is down")).isFalse();
        assertThat(submissions.find(id).orElseThrow().status()).isEqualTo(Status.JUDGING);
    }

    @Test
    void a_speedup_that_was_stored_before_there_were_predictions_is_read() {
        finish(submissions.begin(id, NOW).orElseThrow(), "done");
        database.dsl().update(RESULTS).set(RESULTS.SPEEDUP, """
                        {"p":2,"value":1.8,"low":1.7,"high":1.9,"required":null,"final":true,"forks":5,"discarded":0,\
                        "curve":[],"details":null}""").execute();

        assertThat(results.find(id).orElseThrow().speedup())
                .satisfies(speedup -> assertThat(speedup.value()).isEqualTo(1.8))
                .satisfies(speedup -> assertThat(speedup.predicted()).isNull());
    }

    private boolean finish(Submission attempt, String sentence) {
        ResultView result = new ResultView(
                "ACCEPTED",
                new Exhibit.Passed(sentence, 1, 0),
                List.of(),
                null,
                new TimingsView(1L, null, null, null, null),
                List.of(),
                TIMELINE);
        return results.finish(attempt, result, new Evidence(1, "1", "image", "machine", List.of()), "test", NOW);
    }
}
