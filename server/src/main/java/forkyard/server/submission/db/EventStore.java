package forkyard.server.submission.db;

import static forkyard.server.db.tables.Tables.SUBMISSIONS;
import static forkyard.server.db.tables.Tables.SUBMISSION_EVENTS;

import forkyard.server.db.Database;
import forkyard.server.submission.Status;
import forkyard.server.submission.live.LiveEvent;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;

/** Live events of submissions that are not finished. */
public final class EventStore {
    private final Database database;

    public EventStore(Database database) {
        this.database = database;
    }

    /** Adds an event, unless its submission has ended in the meantime. */
    public void add(UUID submission, LiveEvent event) {
        database.dsl()
                .insertInto(
                        SUBMISSION_EVENTS,
                        SUBMISSION_EVENTS.SUBMISSION_ID,
                        SUBMISSION_EVENTS.ORDINAL,
                        SUBMISSION_EVENTS.EVENT,
                        SUBMISSION_EVENTS.DATA)
                .select(DSL.select(SUBMISSIONS.ID, DSL.val(event.id()), DSL.val(event.name()), DSL.val(event.data()))
                        .from(SUBMISSIONS)
                        .where(SUBMISSIONS.ID.eq(submission))
                        .and(SUBMISSIONS.STATUS.in(Status.QUEUED.id(), Status.JUDGING.id())))
                .execute();
    }

    public List<LiveEvent> of(UUID submission) {
        return database.dsl()
                .selectFrom(SUBMISSION_EVENTS)
                .where(SUBMISSION_EVENTS.SUBMISSION_ID.eq(submission))
                .orderBy(SUBMISSION_EVENTS.ORDINAL)
                .fetch(row -> new LiveEvent(row.getOrdinal(), row.getEvent(), row.getData()));
    }

    public void remove(UUID submission) {
        database.dsl()
                .deleteFrom(SUBMISSION_EVENTS)
                .where(SUBMISSION_EVENTS.SUBMISSION_ID.eq(submission))
                .execute();
    }
}
