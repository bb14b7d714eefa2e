package forkyard.server.submission.db;

import static forkyard.server.db.tables.Tables.INVALIDATIONS;
import static forkyard.server.db.tables.Tables.RESULTS;
import static forkyard.server.db.tables.Tables.SUBMISSION_EVENTS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import forkyard.server.db.Database;
import forkyard.server.db.tables.tables.records.ResultsRecord;
import forkyard.server.http.Json;
import forkyard.server.judge.Evidence;
import forkyard.server.judge.Exhibit;
import forkyard.server.submission.Submission;
import forkyard.server.submission.SubmissionViews.InvalidationView;
import forkyard.server.submission.SubmissionViews.ResultView;
import forkyard.server.submission.SubmissionViews.SpeedupView;
import forkyard.server.submission.SubmissionViews.TimingsView;
import forkyard.server.submission.TimelineView;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What judging came to, in the database. */
public final class ResultStore {
    private final Database database;
    private final SubmissionStore submissions;

    public ResultStore(Database database, SubmissionStore submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    /**
     * Ends an attempt with its result, once: whoever comes second, or after a cancellation, changes nothing.
     *
     * @return whether this was it
     */
    public boolean finish(Submission attempt, ResultView result, Evidence evidence, String judgeVersion, Instant now) {
        return database.transaction(() -> {
            if (!submissions.finish(attempt, now)) {
                return false;
            }
            database.dsl()
                    .deleteFrom(SUBMISSION_EVENTS)
                    .where(SUBMISSION_EVENTS.SUBMISSION_ID.eq(attempt.id()))
                    .execute();
            insert(attempt, result, evidence, judgeVersion);
            return true;
        });
    }

    private void insert(Submission attempt, ResultView result, Evidence evidence, String judgeVersion) {
        ResultsRecord row = database.dsl().newRecord(RESULTS);
        row.setSubmissionId(attempt.id());
        row.setVerdict(result.verdict());
        row.setSentence(result.exhibit().sentence());
        row.setExhibit(write(result.exhibit()));
        row.setTests(write(result.tests()));
        row.setDiagnostics(write(result.diagnostics()));
        row.setEvidence(write(evidence));
        row.setSeed(evidence.seed());
        row.setMachineClass(evidence.machineClass());
        row.setExerciseVersion(evidence.exerciseVersion());
        row.setImage(evidence.image());
        row.setJudgeVersion(judgeVersion);
        TimingsView timings = result.timings();
        row.setQueueMillis(Objects.requireNonNullElse(timings.queue(), 0L));
        row.setCompileMillis(timings.compile());
        row.setCheckMillis(timings.check());
        row.setExploreMillis(timings.explore());
        row.setMeasureMillis(timings.measure());
        SpeedupView speedup = result.speedup();
        if (speedup != null) {
            row.setSpeedup(write(speedup));
            row.setSpeedupP(speedup.p());
            row.setSpeedupValue(speedup.value());
            row.setSpeedupLow(speedup.low());
            row.setSpeedupHigh(speedup.high());
        }
        if (result.timeline() != null) {
            row.setTimeline(write(result.timeline()));
        }
        row.insert();
    }

    /** Why an instructor took it off the leaderboard; null if nobody did. */
    public @Nullable InvalidationView invalidation(UUID submission) {
        return database.dsl()
                .selectFrom(INVALIDATIONS)
                .where(INVALIDATIONS.SUBMISSION_ID.eq(submission))
                .fetchOne(row -> new InvalidationView(row.getReason(), row.getInvalidatedAt()));
    }

    public Optional<ResultView> find(UUID submission) {
        return database.dsl()
                .selectFrom(RESULTS)
                .where(RESULTS.SUBMISSION_ID.eq(submission))
                .fetchOptional(ResultStore::view);
    }

    private static ResultView view(ResultsRecord row) {
        String speedup = row.getSpeedup();
        String timeline = row.getTimeline();
        return new ResultView(
                row.getVerdict(),
                read(row.getExhibit(), new TypeReference<Exhibit>() {}),
                read(row.getTests(), new TypeReference<>() {}),
                speedup == null ? null : read(speedup, new TypeReference<SpeedupView>() {}),
                new TimingsView(
                        row.getQueueMillis(),
                        row.getCompileMillis(),
                        row.getCheckMillis(),
                        row.getExploreMillis(),
                        row.getMeasureMillis()),
                read(row.getDiagnostics(), new TypeReference<>() {}),
                timeline == null ? null : read(timeline, new TypeReference<TimelineView>() {}));
    }

    private static String write(@Nullable Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored result cannot be read", e);
        }
    }
}
