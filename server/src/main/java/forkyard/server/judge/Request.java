package forkyard.server.judge;

import forkyard.exercise.Exercise;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.wire.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to judge.
 *
 * @param files the student's, already checked by {@link SubmittedFiles}
 * @param schedule to be played instead of all else, on an exercise whose schedules are explored; null if none is
 * @param timeline whether a run is to be recorded, where the verdict is one that a timeline says something about
 * @param seed of the secret cases; drawn when judging begins, revealed with the verdict
 */
public record Request(
        Exercise exercise,
        List<SourceFile> files,
        Scope scope,
        @Nullable ScheduleCode schedule,
        boolean timeline,
        long seed) {
    /** How far to judge. */
    public enum Scope {
        /** The sample cases only; never scored. */
        RUN,
        /** All cases, and speed where it is scored. */
        SUBMIT
    }

    public Request {
        files = List.copyOf(files);
    }

    public Request(Exercise exercise, List<SourceFile> files, Scope scope, long seed) {
        this(exercise, files, scope, null, false, seed);
    }
}
