package forkyard.server.leaderboard.db;

import static forkyard.server.db.tables.Tables.ACCOUNTS;
import static forkyard.server.db.tables.Tables.INVALIDATIONS;
import static forkyard.server.db.tables.Tables.RESULTS;
import static forkyard.server.db.tables.Tables.SUBMISSIONS;

import forkyard.server.db.Database;
import forkyard.server.leaderboard.Solve;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Accepted submissions in the database. */
public final class SolveStore {
    private final Database database;

    public SolveStore(Database database) {
        this.database = database;
    }

    /** All that count for one version of an exercise in one course: submitted, not just run, accepted and not invalidated. */
    public List<Solve> of(UUID course, String exercise, String version) {
        return database.dsl()
                .select(
                        SUBMISSIONS.ID,
                        SUBMISSIONS.ACCOUNT_ID,
                        ACCOUNTS.HANDLE,
                        RESULTS.MACHINE_CLASS,
                        SUBMISSIONS.SUBMITTED_AT,
                        RESULTS.SPEEDUP_P,
                        RESULTS.SPEEDUP_VALUE,
                        RESULTS.SPEEDUP_LOW,
                        RESULTS.SPEEDUP_HIGH)
                .from(RESULTS)
                .join(SUBMISSIONS)
                .on(SUBMISSIONS.ID.eq(RESULTS.SUBMISSION_ID))
                .join(ACCOUNTS)
                .on(ACCOUNTS.ID.eq(SUBMISSIONS.ACCOUNT_ID))
                .where(SUBMISSIONS.EXERCISE.eq(exercise))
                .and(SUBMISSIONS.COURSE_ID.eq(course))
                .and(SUBMISSIONS.MODE.eq("submit"))
                .and(RESULTS.EXERCISE_VERSION.eq(version))
                .and(RESULTS.VERDICT.eq("ACCEPTED"))
                .andNotExists(database.dsl()
                        .selectOne()
                        .from(INVALIDATIONS)
                        .where(INVALIDATIONS.SUBMISSION_ID.eq(SUBMISSIONS.ID)))
                .orderBy(SUBMISSIONS.ARRIVAL)
                .fetch(row -> new Solve(
                        row.get(SUBMISSIONS.ID),
                        row.get(SUBMISSIONS.ACCOUNT_ID),
                        row.get(ACCOUNTS.HANDLE),
                        row.get(RESULTS.MACHINE_CLASS),
                        row.get(SUBMISSIONS.SUBMITTED_AT),
                        speed(row)));
    }

    private static Solve.@Nullable Speed speed(Record row) {
        Integer p = row.get(RESULTS.SPEEDUP_P);
        return p == null
                ? null
                : new Solve.Speed(
                        p, row.get(RESULTS.SPEEDUP_VALUE), row.get(RESULTS.SPEEDUP_LOW), row.get(RESULTS.SPEEDUP_HIGH));
    }
}
