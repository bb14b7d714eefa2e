package forkyard.server.exercise.db;

import static forkyard.server.db.tables.Tables.RESULTS;
import static forkyard.server.db.tables.Tables.SUBMISSIONS;

import forkyard.server.db.Database;
import java.util.Set;
import java.util.UUID;

/** Which exercises an account has tried and solved. */
public final class AttemptStore {
    private final Database database;

    public AttemptStore(Database database) {
        this.database = database;
    }

    /** Slugs of the exercises that the account has submitted or run something for. */
    public Set<String> attempted(UUID account) {
        return database.dsl()
                .selectDistinct(SUBMISSIONS.EXERCISE)
                .from(SUBMISSIONS)
                .where(SUBMISSIONS.ACCOUNT_ID.eq(account))
                .fetchSet(SUBMISSIONS.EXERCISE);
    }

    /** Slugs of the exercises for which a submission of the account was accepted. */
    public Set<String> solved(UUID account) {
        return database.dsl()
                .selectDistinct(SUBMISSIONS.EXERCISE)
                .from(SUBMISSIONS)
                .join(RESULTS)
                .on(RESULTS.SUBMISSION_ID.eq(SUBMISSIONS.ID))
                .where(SUBMISSIONS.ACCOUNT_ID.eq(account))
                .and(SUBMISSIONS.MODE.eq("submit"))
                .and(RESULTS.VERDICT.eq("ACCEPTED"))
                .fetchSet(SUBMISSIONS.EXERCISE);
    }
}
