package forkyard.server.leaderboard.db;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.account.db.AccountStore;
import forkyard.server.course.Courses;
import forkyard.server.db.Database;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Rematch.Standing;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import forkyard.server.leaderboard.AskedRematch;
import forkyard.server.leaderboard.AskedRematch.State;
import forkyard.server.leaderboard.Rematched;
import forkyard.server.leaderboard.Solve;
import forkyard.server.submission.SubmissionMode;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.wire.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RematchStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Standing FIGURE =
            new Standing.Figure(new Speedup(2, 1.8, 1.75, 1.85, null, true, 5, 0, List.of(), null), List.of());
    private static final Standing OUT = new Standing.Out(
            new Verdict.WrongAnswer(new Exhibit.Mismatch("The sum is wrong.", "a timed trial", List.of(), null)));

    @TempDir
    Path data;

    private final UUID account = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private Database database;
    private RematchStore store;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(data, "http://127.0.0.1:1");
        store = new RematchStore(database);
        new AccountStore(database).addGuest(account, "guest-1", NOW);
        SubmissionStore submissions = new SubmissionStore(database);
        for (UUID submission : List.of(first, second)) {
            submissions.add(
                    submission,
                    account,
                    "fast-sum",
                    "1",
                    SubmissionMode.SUBMIT,
                    null,
                    List.of(new SourceFile("A.java", "")),
                    NOW);
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void the_one_that_has_waited_longest_begins_with_its_contenders_in_their_order() {
        UUID earlier = add("fast-sum");
        UUID later = add("other-sum");

        assertThat(store.begin()).map(AskedRematch::id).contains(earlier);
        assertThat(store.contenders(earlier)).containsExactly(first, second);
        assertThat(store.begin()).map(AskedRematch::id).contains(later);
        assertThat(store.begin()).isEmpty();
    }

    @Test
    void what_one_that_is_done_says_is_kept_for_its_version_of_the_exercise() {
        UUID id = add("fast-sum");
        store.begin();
        store.finish(id, Map.of(first, FIGURE, second, OUT), NOW);

        assertThat(state()).isEqualTo(State.DONE);
        assertThat(store.done(Courses.DEFAULT, "fast-sum", "1"))
                .containsExactlyInAnyOrder(
                        new Rematched(id, first, NOW, new Solve.Speed(2, 1.8, 1.75, 1.85), null, null),
                        new Rematched(id, second, NOW, null, "WRONG-ANSWER", "The sum is wrong."));
        assertThat(store.done(Courses.DEFAULT, "fast-sum", "2")).isEmpty();
    }

    @Test
    void what_was_stopped_meanwhile_comes_to_nothing() {
        UUID id = add("fast-sum");
        store.begin();
        assertThat(store.stop(id, NOW)).isTrue();

        store.finish(id, Map.of(first, FIGURE, second, FIGURE), NOW);
        store.fail(id, "late", NOW);
        store.putBack("late");

        assertThat(state()).isEqualTo(State.STOPPED);
        assertThat(store.isRunning(id)).isFalse();
        assertThat(store.stop(id, NOW)).isFalse();
        assertThat(store.done(Courses.DEFAULT, "fast-sum", "1")).isEmpty();
    }

    @Test
    void what_a_server_was_running_that_was_killed_is_begun_again() {
        UUID id = add("fast-sum");
        store.begin();

        assertThat(store.putBack("It begins again.")).isEqualTo(1);

        AskedRematch again = store.begin().orElseThrow();
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.sentence()).isEqualTo("It begins again.");
        assertThat(store.isRunning(id)).isTrue();
    }

    @Test
    void whoever_was_invalidated_takes_no_part_and_is_shown_no_more() {
        UUID id = add("fast-sum");
        store.begin();
        store.finish(id, Map.of(first, FIGURE, second, FIGURE), NOW);

        new InvalidationStore(database).put(first, account, "It cheats.", NOW);

        assertThat(store.contenders(id)).containsExactly(second);
        assertThat(store.done(Courses.DEFAULT, "fast-sum", "1"))
                .extracting(Rematched::submission)
                .containsExactly(second);
    }

    private UUID add(String exercise) {
        UUID id = UUID.randomUUID();
        store.add(id, Courses.DEFAULT, exercise, "1", "this machine", account, List.of(first, second), NOW);
        return id;
    }

    private State state() {
        return store.newest(Courses.DEFAULT, "fast-sum").orElseThrow().state();
    }
}
