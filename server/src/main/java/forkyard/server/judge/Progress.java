package forkyard.server.judge;

import org.jspecify.annotations.Nullable;

/** Hears what the judge is doing. Called on the judging thread; quick, and never throws. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = step -> {};

    void report(Step step);

    /** One thing that happened. */
    sealed interface Step {
        record Compiling() implements Step {}

        /** The result so far of test {@code test.number()} of {@code of}: running, then passed or failed. */
        record Testing(TestResult test, int of) implements Step {}

        /** So many schedules so far, of case {@code number} of {@code of}. */
        record Exploring(int number, int of, int schedules) implements Step {}

        /** Correctness is decided; measuring may follow. */
        record Verdicted(Verdict verdict) implements Step {}

        /** All is decided; one run more is recorded, for a timeline. */
        record Recording() implements Step {}

        /** Fork {@code fork} of at most {@code of} has begun or, with a provisional figure, has ended. */
        record Measuring(int fork, int of, @Nullable Speedup soFar, String sentence) implements Step {}
    }
}
