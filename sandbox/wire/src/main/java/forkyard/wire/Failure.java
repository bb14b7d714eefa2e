package forkyard.wire;

import java.util.List;

/** An exception as it is reported from inside: believed, because nobody forges a failure. */
public record Failure(
        Blame blame,
        @Max(Caps.NAME) String type,
        @Max(Caps.TEXT) String message,
        @Max(Caps.FRAMES) List<CodePlace> places) {
    /** Whose fault it is. */
    public enum Blame {
        /** The student's code threw it. */
        SOLUTION,
        /** The student's classes do not load or initialise, or give no solution object. */
        LOADING,
        /** What the student's code returned cannot cross the wire. */
        ANSWER,
        /** The heap, the stack or the threads ran out in student code; {@code type} says which. */
        RESOURCES,
        /** The scenario, the author's code or the harness: never the student. */
        JUDGE
    }
}
