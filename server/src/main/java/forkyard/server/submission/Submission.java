package forkyard.server.submission;

import forkyard.server.judge.explore.ScheduleCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission, without its files and its result.
 *
 * @param arrival its place in the order of all
 * @param schedule to be played and nothing else, or null
 * @param attempt how often judging has begun
 * @param held why it waits although its turn has come, or null
 */
public record Submission(
        UUID id,
        long arrival,
        UUID account,
        String exercise,
        String exerciseVersion,
        SubmissionMode mode,
        @Nullable ScheduleCode schedule,
        Status status,
        int attempt,
        @Nullable String held,
        Instant submittedAt,
        @Nullable Instant startedAt) {}
