package forkyard.server.submission;

import forkyard.exercise.Exercise;
import forkyard.server.db.Database;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemHandler;
import forkyard.server.http.Throttle;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.server.submission.db.EventStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.queue.JudgingQueue;
import forkyard.server.submission.queue.Narrator;
import forkyard.server.submission.queue.QueueWatch;
import forkyard.wire.SourceFile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accepts and cancels submissions. */
public final class Submissions {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What was cancelled is kept too, so that counting the unfinished alone would leave the disk to whoever cancels at once. */
    private static final int TIMES_UNFINISHED = 10;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Database database;
    private final SubmissionStore store;
    private final EventStore events;
    private final JudgingQueue queue;
    private final QueueWatch watch;
    private final Narrator narrator;
    private final int perAccount;
    private final int perWindow;
    private final Throttle accepted;
    private final Clock clock;

    /** With at most so many unfinished submissions per account. */
    public Submissions(
            Database database,
            SubmissionStore store,
            EventStore events,
            JudgingQueue queue,
            QueueWatch watch,
            Narrator narrator,
            int perAccount,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.events = events;
        this.queue = queue;
        this.watch = watch;
        this.narrator = narrator;
        this.perAccount = perAccount;
        this.perWindow = (int) Math.min(Integer.MAX_VALUE, (long) TIMES_UNFINISHED * perAccount);
        this.accepted = new Throttle(perWindow, WINDOW, clock);
        this.clock = clock;
    }

    /**
     * Stores a submission and its job, both or neither.
     *
     * @param schedule to be played and nothing else, or null
     */
    UUID accept(
            UUID account,
            Exercise exercise,
            SubmissionMode mode,
            @Nullable ScheduleCode schedule,
            List<SourceFile> files) {
        if (database.storage().full()) {
            throw ProblemHandler.diskFull();
        }
        Duration pause = accepted.pause(account.toString());
        if (pause != null) {
            throw Problem.tooMany(
                    "too-many-submissions",
                    "You have sent %d submissions within %d minutes, the most that are taken; go on in a while"
                            .formatted(perWindow, WINDOW.toMinutes()),
                    pause);
        }
        UUID id = UUID.randomUUID();
        database.transaction(() -> {
            if (store.unfinished(account) >= perAccount) {
                throw Problem.tooMany(
                        "too-many-waiting",
                        "You have %d submissions that are not judged yet, the most at once; wait for one, or cancel one"
                                .formatted(perAccount),
                        PATIENCE);
            }
            store.add(id, account, exercise.slug(), exercise.version(), mode, schedule, files, clock.instant());
            queue.add(id);
        });
        accepted.count(account.toString());
        queue.wake();
        return id;
    }

    /** Cancels a submission, unless it has ended. */
    void cancel(Submission submission) {
        if (store.cancel(submission.id(), clock.instant())) {
            events.remove(submission.id());
            narrator.ended(submission.id());
            queue.cancelled(submission.id());
            watch.moved();
        }
    }
}
