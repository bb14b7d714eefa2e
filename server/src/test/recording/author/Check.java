import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;

/** Of the first case, says what is wrong when an increment is lost; of the second, calls it a fault that none is, so that such a schedule is told. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        boolean lost = !Log.of(answer).returned().equals(2);
        if (lost != asked.name().equals("one is lost")) {
            return Finding.right();
        }
        return Finding.wrong(
                lost
                        ? "Two increments, but count is 1: both threads read count (line 5) before either wrote it (line 6)."
                        : "Two increments, and count is 2: each thread wrote before the other read. The program is the same;"
                                + " only the order differs.");
    }
}
