package forkyard.wire;

/** From the judge to a one-use program of litmus tests. */
public sealed interface ToLitmus {
    /** Run this test for about so long; answered by {@link FromLitmus.Observed} or {@link FromLitmus.Failed}. */
    record Observe(@Max(Caps.NAME) String test, int millis) implements ToLitmus {}
}
