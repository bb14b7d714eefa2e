package forkyard.server.submission.db;

import static forkyard.server.db.tables.Tables.SCHEDULED_TASKS;

import forkyard.server.db.Database;

/** The queue's own table, for what its library does not do. */
public final class QueueStore {
    private final Database database;
    private final SubmissionStore submissions;

    public QueueStore(Database database, SubmissionStore submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    /**
     * Frees what a server that was killed had taken. Only where one process has the database to itself: nobody else can be
     * at work on it.
     *
     * @return how many submissions were being judged
     */
    public int recover() {
        return database.transaction(() -> {
            database.dsl()
                    .update(SCHEDULED_TASKS)
                    .set(SCHEDULED_TASKS.PICKED, false)
                    .setNull(SCHEDULED_TASKS.PICKED_BY)
                    .setNull(SCHEDULED_TASKS.LAST_HEARTBEAT)
                    .set(SCHEDULED_TASKS.VERSION, SCHEDULED_TASKS.VERSION.plus(1))
                    .where(SCHEDULED_TASKS.PICKED.isTrue())
                    .execute();
            return submissions.requeueAll();
        });
    }
}
