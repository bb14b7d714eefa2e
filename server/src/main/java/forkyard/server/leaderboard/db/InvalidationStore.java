package forkyard.server.leaderboard.db;

import static forkyard.server.db.tables.Tables.INVALIDATIONS;
import static forkyard.server.db.tables.Tables.SUBMISSIONS;

import forkyard.server.db.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which results are off the leaderboard, and why. */
public final class InvalidationStore {
    private final Database database;

    public InvalidationStore(Database database) {
        this.database = database;
    }

    /** The course of a submission that has been judged. */
    public Optional<UUID> courseOfJudged(UUID submission) {
        return database.dsl()
                .select(SUBMISSIONS.COURSE_ID)
                .from(SUBMISSIONS)
                .where(SUBMISSIONS.ID.eq(submission))
                .and(SUBMISSIONS.STATUS.eq("done"))
                .fetchOptional(SUBMISSIONS.COURSE_ID);
    }

    /** Takes it off, or changes the reason. */
    public void put(UUID submission, UUID instructor, String reason, Instant now) {
        database.transaction(() -> {
            remove(submission);
            return database.dsl()
                    .insertInto(INVALIDATIONS)
                    .set(INVALIDATIONS.SUBMISSION_ID, submission)
                    .set(INVALIDATIONS.INSTRUCTOR_ID, instructor)
                    .set(INVALIDATIONS.REASON, reason)
                    .set(INVALIDATIONS.INVALIDATED_AT, now)
                    .execute();
        });
    }

    /** Puts it back. */
    public void remove(UUID submission) {
        database.dsl()
                .deleteFrom(INVALIDATIONS)
                .where(INVALIDATIONS.SUBMISSION_ID.eq(submission))
                .execute();
    }
}
