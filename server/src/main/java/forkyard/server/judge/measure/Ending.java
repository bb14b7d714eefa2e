package forkyard.server.judge.measure;

import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.wire.Case;
import org.jspecify.annotations.Nullable;

/** How a timed trial ended. */
public interface Ending {
    /** What trials are called in a verdict. */
    String TEST = "a timed trial";

    /** Whether there is an answer, and so a further trial. */
    boolean isAnswer();

    /**
     * What is wrong with it; null if nothing is.
     *
     * @param right how the same trial ended for another side, which is right; null if that is not known
     */
    @Nullable
    Verdict wrong(Case asked, @Nullable Ending right) throws InterruptedException;

    /** @throws JudgeFault if the author's own solution ended so, and that is wrong */
    default void requireRight(Case asked) throws InterruptedException {
        Verdict wrong = wrong(asked, null);
        if (wrong != null) {
            throw new JudgeFault("The baseline of this exercise fails on its own trial: " + wrong + ".");
        }
    }
}
