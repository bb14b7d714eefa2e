package forkyard.server.leaderboard.db;

import static forkyard.server.db.tables.Tables.INVALIDATIONS;
import static forkyard.server.db.tables.Tables.REMATCHES;
import static forkyard.server.db.tables.Tables.REMATCH_CONTENDERS;

import com.fasterxml.jackson.core.JsonProcessingException;
import forkyard.server.db.Database;
import forkyard.server.db.tables.tables.records.RematchContendersRecord;
import forkyard.server.db.tables.tables.records.RematchesRecord;
import forkyard.server.http.Json;
import forkyard.server.judge.Rematch.Standing;
import forkyard.server.judge.Speedup;
import forkyard.server.leaderboard.AskedRematch;
import forkyard.server.leaderboard.AskedRematch.State;
import forkyard.server.leaderboard.Rematched;
import forkyard.server.leaderboard.Solve;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rematches in the database, and the steps that their state takes. */
public final class RematchStore {
    private static final List<String> UNFINISHED = List.of(State.WAITING.id(), State.RUNNING.id());

    private final Database database;

    public RematchStore(Database database) {
        this.database = database;
    }

    /**
     * A new one, waiting.
     *
     * @param contenders from the top of the board
     */
    public void add(
            UUID id,
            UUID course,
            String exercise,
            String exerciseVersion,
            String machineClass,
            UUID instructor,
            List<UUID> contenders,
            Instant now) {
        database.transaction(() -> {
            database.dsl()
                    .insertInto(REMATCHES)
                    .set(REMATCHES.ID, id)
                    .set(REMATCHES.COURSE_ID, course)
                    .set(REMATCHES.EXERCISE, exercise)
                    .set(REMATCHES.EXERCISE_VERSION, exerciseVersion)
                    .set(REMATCHES.MACHINE_CLASS, machineClass)
                    .set(REMATCHES.INSTRUCTOR_ID, instructor)
                    .set(REMATCHES.STATE, State.WAITING.id())
                    .set(REMATCHES.ASKED_AT, now)
                    .execute();
            for (int i = 0; i < contenders.size(); i++) {
                database.dsl()
                        .insertInto(REMATCH_CONTENDERS)
                        .set(REMATCH_CONTENDERS.REMATCH_ID, id)
                        .set(REMATCH_CONTENDERS.SUBMISSION_ID, contenders.get(i))
                        .set(REMATCH_CONTENDERS.ORDINAL, i)
                        .execute();
            }
        });
    }

    /** The latest of an exercise; no other can be unfinished. */
    public Optional<AskedRematch> newest(UUID course, String exercise) {
        return database.dsl()
                .selectFrom(REMATCHES)
                .where(REMATCHES.COURSE_ID.eq(course))
                .and(REMATCHES.EXERCISE.eq(exercise))
                .orderBy(REMATCHES.ARRIVAL.desc())
                .limit(1)
                .fetchOptional(RematchStore::asked);
    }

    /** Whether it is being run, as far as the database knows. */
    public boolean isRunning(UUID id) {
        return database.dsl().fetchExists(REMATCHES, running(id));
    }

    /** Begins the one that has waited longest. */
    public Optional<AskedRematch> begin() {
        return database.transaction(() -> {
            Optional<AskedRematch> next = database.dsl()
                    .selectFrom(REMATCHES)
                    .where(REMATCHES.STATE.eq(State.WAITING.id()))
                    .orderBy(REMATCHES.ARRIVAL)
                    .limit(1)
                    .fetchOptional(RematchStore::asked);
            return next.filter(waiting -> database.dsl()
                            .update(REMATCHES)
                            .set(REMATCHES.STATE, State.RUNNING.id())
                            .where(REMATCHES.ID.eq(waiting.id()))
                            .and(REMATCHES.STATE.eq(State.WAITING.id()))
                            .execute()
                    == 1);
        });
    }

    /** Who takes part, from the top of the board as it was; without those that have been invalidated since. */
    public List<UUID> contenders(UUID id) {
        return database.dsl()
                .select(REMATCH_CONTENDERS.SUBMISSION_ID)
                .from(REMATCH_CONTENDERS)
                .where(REMATCH_CONTENDERS.REMATCH_ID.eq(id))
                .and(counts())
                .orderBy(REMATCH_CONTENDERS.ORDINAL)
                .fetch(REMATCH_CONTENDERS.SUBMISSION_ID);
    }

    /** Ends a running one with what it came to; changes nothing if it was stopped. */
    public void finish(UUID id, Map<UUID, Standing> standings, Instant now) {
        database.transaction(() -> {
            if (end(running(id), State.DONE, null, now)) {
                standings.forEach((submission, standing) -> keep(id, submission, standing));
            }
        });
    }

    private void keep(UUID id, UUID submission, Standing standing) {
        RematchContendersRecord row = database.dsl().newRecord(REMATCH_CONTENDERS);
        switch (standing) {
            case Standing.Figure(Speedup speedup, var forks) -> {
                row.setSpeedupP(speedup.p());
                row.setSpeedupValue(speedup.value());
                row.setSpeedupLow(speedup.low());
                row.setSpeedupHigh(speedup.high());
                row.setEvidence(json(forks));
            }
            case Standing.Out(var verdict) -> {
                row.setVerdict(verdict.label());
                row.setSentence(verdict.exhibit().sentence());
            }
        }
        database.dsl()
                .update(REMATCH_CONTENDERS)
                .set(row)
                .where(REMATCH_CONTENDERS.REMATCH_ID.eq(id))
                .and(REMATCH_CONTENDERS.SUBMISSION_ID.eq(submission))
                .execute();
    }

    /** Ends a running one that came to nothing. */
    public void fail(UUID id, String sentence, Instant now) {
        end(running(id), State.FAILED, sentence, now);
    }

    /** Stops one that is not finished; false if it was. */
    public boolean stop(UUID id, Instant now) {
        return end(REMATCHES.ID.eq(id).and(REMATCHES.STATE.in(UNFINISHED)), State.STOPPED, null, now);
    }

    private boolean end(Condition which, State state, @Nullable String sentence, Instant now) {
        return database.dsl()
                        .update(REMATCHES)
                        .set(REMATCHES.STATE, state.id())
                        .set(REMATCHES.SENTENCE, sentence)
                        .set(REMATCHES.ENDED_AT, now)
                        .where(which)
                        .execute()
                == 1;
    }

    /** Lets all that are running begin again. */
    public int putBack(String sentence) {
        return database.dsl()
                .update(REMATCHES)
                .set(REMATCHES.STATE, State.WAITING.id())
                .set(REMATCHES.SENTENCE, sentence)
                .where(REMATCHES.STATE.eq(State.RUNNING.id()))
                .execute();
    }

    /** All that those that are done say about submissions to one version of an exercise that still count. */
    public List<Rematched> done(UUID course, String exercise, String version) {
        return database.dsl()
                .select(REMATCHES.ID, REMATCHES.ENDED_AT)
                .select(REMATCH_CONTENDERS.fields())
                .from(REMATCH_CONTENDERS)
                .join(REMATCHES)
                .on(REMATCHES.ID.eq(REMATCH_CONTENDERS.REMATCH_ID))
                .where(REMATCHES.EXERCISE.eq(exercise))
                .and(REMATCHES.COURSE_ID.eq(course))
                .and(REMATCHES.EXERCISE_VERSION.eq(version))
                .and(REMATCHES.STATE.eq(State.DONE.id()))
                .and(counts())
                .fetch(row -> rematched(row.into(REMATCH_CONTENDERS), row.get(REMATCHES.ENDED_AT)));
    }

    private Condition counts() {
        return DSL.notExists(database.dsl()
                .selectOne()
                .from(INVALIDATIONS)
                .where(INVALIDATIONS.SUBMISSION_ID.eq(REMATCH_CONTENDERS.SUBMISSION_ID)));
    }

    private static Condition running(UUID id) {
        return REMATCHES.ID.eq(id).and(REMATCHES.STATE.eq(State.RUNNING.id()));
    }

    private static Rematched rematched(RematchContendersRecord row, Instant at) {
        Integer p = row.getSpeedupP();
        return new Rematched(
                row.getRematchId(),
                row.getSubmissionId(),
                at,
                p == null ? null : new Solve.Speed(p, row.getSpeedupValue(), row.getSpeedupLow(), row.getSpeedupHigh()),
                row.getVerdict(),
                row.getSentence());
    }

    private static AskedRematch asked(RematchesRecord row) {
        return new AskedRematch(
                row.getId(),
                row.getExercise(),
                row.getExerciseVersion(),
                row.getMachineClass(),
                State.of(row.getState()),
                row.getSentence(),
                row.getAskedAt(),
                row.getEndedAt());
    }

    private static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
