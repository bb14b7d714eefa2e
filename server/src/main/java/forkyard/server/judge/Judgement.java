package forkyard.server.judge;

import forkyard.wire.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that judging came to.
 *
 * @param timeline null where none was asked for, or the verdict is not one that it says something about
 */
public record Judgement(
        Verdict verdict,
        List<TestResult> tests,
        @Nullable Speedup speedup,
        Timings timings,
        List<Diagnostic> diagnostics,
        Evidence evidence,
        @Nullable Timeline timeline) {
    public Judgement {
        tests = List.copyOf(tests);
        diagnostics = List.copyOf(diagnostics);
    }

    public Judgement(
            Verdict verdict,
            List<TestResult> tests,
            @Nullable Speedup speedup,
            Timings timings,
            List<Diagnostic> diagnostics,
            Evidence evidence) {
        this(verdict, tests, speedup, timings, diagnostics, evidence, null);
    }

    /** The same with a timeline. */
    public Judgement with(Timeline taken) {
        return new Judgement(verdict, tests, speedup, timings, diagnostics, evidence, taken);
    }
}
