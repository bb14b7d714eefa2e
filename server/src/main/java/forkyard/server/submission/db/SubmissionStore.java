package forkyard.server.submission.db;

import static forkyard.server.db.tables.Tables.RESULTS;
import static forkyard.server.db.tables.Tables.SUBMISSIONS;
import static forkyard.server.db.tables.Tables.SUBMISSION_FILES;

import forkyard.server.course.Courses;
import forkyard.server.db.Database;
import forkyard.server.db.tables.tables.records.SubmissionsRecord;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.server.submission.Status;
import forkyard.server.submission.Submission;
import forkyard.server.submission.SubmissionMode;
import forkyard.server.submission.SubmissionViews.PointView;
import forkyard.wire.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Submissions and their files in the database, and the steps that a submission's status takes. */
public final class SubmissionStore {
    private static final List<String> UNFINISHED = List.of(Status.QUEUED.id(), Status.JUDGING.id());

    private final Database database;

    public SubmissionStore(Database database) {
        this.database = database;
    }

    /**
     * What is wanted of somebody's history.
     *
     * @param exercise of this exercise only, or of all for null
     * @param measured accepted ones with a speedup only
     */
    public record Wanted(UUID account, @Nullable String exercise, boolean measured) {}

    /** A row of somebody's history. */
    public record Row(
            Submission submission,
            @Nullable String verdict,
            @Nullable PointView speedup,
            String exerciseVersion,
            @Nullable String machineClass) {}

    public void add(
            UUID id,
            UUID account,
            String exercise,
            String exerciseVersion,
            SubmissionMode mode,
            @Nullable ScheduleCode schedule,
            List<SourceFile> files,
            Instant now) {
        database.dsl()
                .insertInto(SUBMISSIONS)
                .set(SUBMISSIONS.ID, id)
                .set(SUBMISSIONS.ACCOUNT_ID, account)
                .set(SUBMISSIONS.COURSE_ID, Courses.DEFAULT)
                .set(SUBMISSIONS.EXERCISE, exercise)
                .set(SUBMISSIONS.EXERCISE_VERSION, exerciseVersion)
                .set(SUBMISSIONS.MODE, mode.id())
                .set(SUBMISSIONS.SCHEDULE, schedule == null ? null : schedule.toString())
                .set(SUBMISSIONS.STATUS, Status.QUEUED.id())
                .set(SUBMISSIONS.ATTEMPT, 0)
                .set(SUBMISSIONS.SUBMITTED_AT, now)
                .execute();
        var insert = database.dsl()
                .insertInto(
                        SUBMISSION_FILES,
                        SUBMISSION_FILES.SUBMISSION_ID,
                        SUBMISSION_FILES.ORDINAL,
                        SUBMISSION_FILES.NAME,
                        SUBMISSION_FILES.SOURCE);
        for (int i = 0; i < files.size(); i++) {
            insert = insert.values(id, i, files.get(i).name(), files.get(i).text());
        }
        insert.execute();
    }

    public Optional<Submission> find(UUID id) {
        return database.dsl()
                .selectFrom(SUBMISSIONS)
                .where(SUBMISSIONS.ID.eq(id))
                .fetchOptional(SubmissionStore::submission);
    }

    public List<SourceFile> files(UUID id) {
        return database.dsl()
                .select(SUBMISSION_FILES.NAME, SUBMISSION_FILES.SOURCE)
                .from(SUBMISSION_FILES)
                .where(SUBMISSION_FILES.SUBMISSION_ID.eq(id))
                .orderBy(SUBMISSION_FILES.ORDINAL)
                .fetch(row -> new SourceFile(row.value1(), row.value2()));
    }

    /** Somebody's submissions, the newest first. */
    public List<Row> page(Wanted wanted, int page, int size) {
        return database.dsl()
                .select(SUBMISSIONS.fields())
                .select(
                        RESULTS.VERDICT,
                        RESULTS.EXERCISE_VERSION,
                        RESULTS.MACHINE_CLASS,
                        RESULTS.SPEEDUP_P,
                        RESULTS.SPEEDUP_VALUE,
                        RESULTS.SPEEDUP_LOW,
                        RESULTS.SPEEDUP_HIGH)
                .from(SUBMISSIONS)
                .leftJoin(RESULTS)
                .on(RESULTS.SUBMISSION_ID.eq(SUBMISSIONS.ID))
                .where(owned(wanted))
                .orderBy(SUBMISSIONS.ARRIVAL.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(SubmissionStore::row);
    }

    public int count(Wanted wanted) {
        return database.dsl().fetchCount(SUBMISSIONS, owned(wanted));
    }

    /** How many submissions of an account wait or are being judged. */
    public int unfinished(UUID account) {
        return database.dsl()
                .fetchCount(SUBMISSIONS, SUBMISSIONS.ACCOUNT_ID.eq(account), SUBMISSIONS.STATUS.in(UNFINISHED));
    }

    /** How many wait. */
    public int waiting() {
        return database.dsl().fetchCount(SUBMISSIONS, SUBMISSIONS.STATUS.eq(Status.QUEUED.id()));
    }

    /** How many wait that came before, this one counted. */
    public int position(Submission submission) {
        return 1
                + database.dsl()
                        .fetchCount(
                                SUBMISSIONS,
                                SUBMISSIONS.STATUS.eq(Status.QUEUED.id()),
                                SUBMISSIONS.ARRIVAL.lt(submission.arrival()));
    }

    /** Those that wait, in their order. */
    public List<UUID> queue() {
        return database.dsl()
                .select(SUBMISSIONS.ID)
                .from(SUBMISSIONS)
                .where(SUBMISSIONS.STATUS.eq(Status.QUEUED.id()))
                .orderBy(SUBMISSIONS.ARRIVAL)
                .fetch(SUBMISSIONS.ID);
    }

    /** Begins the next attempt at judging; empty if the submission is done, cancelled or gone. */
    public Optional<Submission> begin(UUID id, Instant now) {
        return database.transaction(() -> {
            int changed = database.dsl()
                    .update(SUBMISSIONS)
                    .set(SUBMISSIONS.STATUS, Status.JUDGING.id())
                    .set(SUBMISSIONS.ATTEMPT, SUBMISSIONS.ATTEMPT.plus(1))
                    .set(SUBMISSIONS.STARTED_AT, now)
                    .setNull(SUBMISSIONS.HELD)
                    .where(SUBMISSIONS.ID.eq(id))
                    .and(SUBMISSIONS.STATUS.in(UNFINISHED))
                    .execute();
            return changed == 1 ? find(id) : Optional.empty();
        });
    }

    /** Puts an attempt's submission back into the queue; false if that attempt is no longer the one under way. */
    public boolean requeue(Submission attempt, @Nullable String held) {
        return database.dsl()
                        .update(SUBMISSIONS)
                        .set(SUBMISSIONS.STATUS, Status.QUEUED.id())
                        .set(SUBMISSIONS.HELD, held)
                        .where(underWay(attempt))
                        .execute()
                == 1;
    }

    /** Marks an attempt's submission as done; false if that attempt is no longer the one under way. */
    boolean finish(Submission attempt, Instant now) {
        return database.dsl()
                        .update(SUBMISSIONS)
                        .set(SUBMISSIONS.STATUS, Status.DONE.id())
                        .set(SUBMISSIONS.FINISHED_AT, now)
                        .where(underWay(attempt))
                        .execute()
                == 1;
    }

    /** Cancels; false if the submission was done or cancelled before. */
    public boolean cancel(UUID id, Instant now) {
        return database.dsl()
                        .update(SUBMISSIONS)
                        .set(SUBMISSIONS.STATUS, Status.CANCELLED.id())
                        .set(SUBMISSIONS.FINISHED_AT, now)
                        .setNull(SUBMISSIONS.HELD)
                        .where(SUBMISSIONS.ID.eq(id))
                        .and(SUBMISSIONS.STATUS.in(UNFINISHED))
                        .execute()
                == 1;
    }

    /** Puts back what a server that is no more was judging. */
    public int requeueAll() {
        return database.dsl()
                .update(SUBMISSIONS)
                .set(SUBMISSIONS.STATUS, Status.QUEUED.id())
                .where(SUBMISSIONS.STATUS.eq(Status.JUDGING.id()))
                .execute();
    }

    private static Condition underWay(Submission attempt) {
        return SUBMISSIONS
                .ID
                .eq(attempt.id())
                .and(SUBMISSIONS.STATUS.eq(Status.JUDGING.id()))
                .and(SUBMISSIONS.ATTEMPT.eq(attempt.attempt()));
    }

    private static Condition owned(Wanted wanted) {
        Condition measured = SUBMISSIONS.ID.in(DSL.select(RESULTS.SUBMISSION_ID)
                .from(RESULTS)
                .where(RESULTS.VERDICT.eq("ACCEPTED"))
                .and(RESULTS.SPEEDUP_P.isNotNull()));
        return SUBMISSIONS
                .ACCOUNT_ID
                .eq(wanted.account())
                .and(wanted.exercise() == null ? DSL.noCondition() : SUBMISSIONS.EXERCISE.eq(wanted.exercise()))
                .and(wanted.measured() ? measured : DSL.noCondition());
    }

    private static Row row(Record row) {
        Submission submission = submission(row.into(SUBMISSIONS));
        String judgedBy = row.get(RESULTS.EXERCISE_VERSION);
        return new Row(
                submission,
                row.get(RESULTS.VERDICT),
                point(row),
                judgedBy == null ? submission.exerciseVersion() : judgedBy,
                row.get(RESULTS.MACHINE_CLASS));
    }

    private static @Nullable PointView point(Record row) {
        Integer p = row.get(RESULTS.SPEEDUP_P);
        return p == null
                ? null
                : PointView.of(new Speedup.Point(
                        p,
                        row.get(RESULTS.SPEEDUP_VALUE),
                        row.get(RESULTS.SPEEDUP_LOW),
                        row.get(RESULTS.SPEEDUP_HIGH)));
    }

    private static Submission submission(SubmissionsRecord row) {
        return new Submission(
                row.getId(),
                row.getArrival(),
                row.getAccountId(),
                row.getExercise(),
                row.getExerciseVersion(),
                SubmissionMode.of(row.getMode()),
                row.getSchedule() == null ? null : ScheduleCode.parse(row.getSchedule()),
                Status.of(row.getStatus()),
                row.getAttempt(),
                row.getHeld(),
                row.getSubmittedAt(),
                row.getStartedAt());
    }
}
