package forkyard.server.judge;

import forkyard.wire.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that judging came to. */
public record Judgement(
        Verdict verdict,
        List<TestResult> tests,
        @Nullable Speedup speedup,
        Timings timings,
        List<Diagnostic> diagnostics,
        Evidence evidence) {
    public Judgement {
        tests = List.copyOf(tests);
        diagnostics = List.copyOf(diagnostics);
    }
}
