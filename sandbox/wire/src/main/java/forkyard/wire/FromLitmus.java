package forkyard.wire;

import java.util.List;

/** From a program of litmus tests to the judge. */
public sealed interface FromLitmus {
    record Ready() implements FromLitmus {}

    /** What came out, each outcome once. */
    record Observed(@Max(64) List<Count> counts) implements FromLitmus {}

    /** There is no such test, or it did not run. */
    record Failed(@Max(Caps.TEXT) String sentence) implements FromLitmus {}

    /** An outcome as the test writes it, and how often it came. */
    record Count(@Max(Caps.NAME) String outcome, long times) {}
}
