package forkyard.server.judge.measure;

import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.measure.Side.Timed;
import forkyard.server.judge.play.Outcome;
import forkyard.wire.Case;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks at the answers of timed trials, every one of them. */
final class Answers {
    private static final String TEST = "a timed trial";

    private final AuthorSession author;
    private final Verdicts verdicts;

    /** @param verdicts in the words for this submission */
    Answers(AuthorSession author, Verdicts verdicts) {
        this.author = author;
        this.verdicts = verdicts;
    }

    /** @throws JudgeFault if the author's own solution is wrong */
    void checkBaseline(Case asked, Timed baseline) throws InterruptedException {
        Verdict wrong = check(asked, baseline);
        if (wrong != null) {
            throw new JudgeFault("The baseline of this exercise fails on its own trial: " + wrong + ".");
        }
    }

    /** What is wrong with a submission's answer, beside the right one of the baseline; null if nothing is. */
    @Nullable
    Verdict check(Case asked, Timed baseline, Timed submission) throws InterruptedException {
        // The same bytes get the same finding.
        return sameAnswer(baseline, submission) ? leftovers(submission) : check(asked, submission);
    }

    /** What is wrong with an answer; null if nothing is. */
    @Nullable
    Verdict check(Case asked, Timed timed) throws InterruptedException {
        Verdict failed = verdicts.of(timed.trial().outcome(), TEST);
        if (failed == null && timed.trial().outcome() instanceof Outcome.Answered answered) {
            failed = verdicts.of(author.check(asked, answered.answer()), TEST);
        }
        return failed == null ? leftovers(timed) : failed;
    }

    private static boolean sameAnswer(Timed one, Timed other) {
        return one.trial().outcome() instanceof Outcome.Answered a
                && other.trial().outcome() instanceof Outcome.Answered b
                && a.answer().events().equals(b.answer().events())
                && Arrays.equals(a.answer().value(), b.answer().value());
    }

    private @Nullable Verdict leftovers(Timed timed) {
        return timed.trial().outcome() instanceof Outcome.Answered answered
                ? verdicts.leftovers(answered.leftovers(), TEST)
                : null;
    }
}
