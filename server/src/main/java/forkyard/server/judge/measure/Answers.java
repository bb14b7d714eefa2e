package forkyard.server.judge.measure;

import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.play.Outcome;
import forkyard.wire.Case;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Has the author's checker look at the answers of timed trials, every one of them. */
public final class Answers {
    private final AuthorSession author;
    private final Verdicts verdicts;

    /** @param verdicts in the words for this submission */
    public Answers(AuthorSession author, Verdicts verdicts) {
        this.author = author;
        this.verdicts = verdicts;
    }

    Ending ending(Outcome outcome) {
        return new OfCall(outcome);
    }

    private final class OfCall implements Ending {
        private final Outcome outcome;

        OfCall(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public boolean isAnswer() {
            return outcome instanceof Outcome.Answered;
        }

        @Override
        public @Nullable Verdict wrong(Case asked, @Nullable Ending right) throws InterruptedException {
            Verdict failed = verdicts.of(outcome, TEST);
            if (failed != null || !(outcome instanceof Outcome.Answered answered)) {
                return failed;
            }
            // The same bytes get the same finding.
            failed = right instanceof OfCall other && sameAnswer(outcome, other.outcome)
                    ? null
                    : verdicts.of(author.check(asked, answered.answer()), TEST);
            return failed == null ? verdicts.leftovers(answered.leftovers(), TEST) : failed;
        }
    }

    private static boolean sameAnswer(Outcome one, Outcome other) {
        return one instanceof Outcome.Answered a
                && other instanceof Outcome.Answered b
                && a.answer().events().equals(b.answer().events())
                && Arrays.equals(a.answer().value(), b.answer().value());
    }
}
