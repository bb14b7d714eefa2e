package forkyard.server.judge.check;

import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import forkyard.wire.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the correctness step came to.
 *
 * @param failed the case that failed, or null if none did
 */
public record Checked(
        Verdict verdict, List<TestResult> tests, @Nullable Case failed) {
    /** The same with another verdict. */
    public Checked as(Verdict other) {
        return new Checked(other, tests, failed);
    }
}
