package forkyard.server.judge;

import forkyard.exercise.Exercise;
import forkyard.wire.SourceFile;
import java.util.List;

/**
 * What to judge.
 *
 * @param files the student's, already checked by {@link SubmittedFiles}
 * @param seed of the secret cases; drawn when judging begins, revealed with the verdict
 */
public record Request(Exercise exercise, List<SourceFile> files, Scope scope, long seed) {
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
}
