package forkyard.wire;

/** From the judge to a one-use explorer. */
public sealed interface ToExplorer {
    /** First of all: what will run, all of it under control. Answered by {@link FromExplorer.Loaded}. */
    record LoadProgram(ToRunner.Load classes) implements ToExplorer {}

    /** Look for a schedule that breaks this case; answered by {@link FromExplorer.Explored}, sooner than {@code millis} perhaps. */
    record Explore(Case asked, long seed, int millis) implements ToExplorer {}

    /** What the checker says of the answer that came out last. */
    record Judged(boolean wrong) implements ToExplorer {}

    /** Play this case once under this schedule and tell every step; answered by {@link FromExplorer.Replayed}. */
    record Replay(Case asked, @Max(Caps.TEXT) String schedule) implements ToExplorer {}
}
