package forkyard.author.program;

import forkyard.wire.Finding;
import forkyard.wire.Mark;

/** A program has said something else than was expected, or is done before that. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int QUOTED = 60;

    private final transient Mark mark;

    /** @param came what came instead from there on, as the mark shows it; empty if nothing did */
    public Mismatch(Mark mark, String came) {
        super("At byte " + (mark.offset() + 1) + " the program said "
                + (came.isEmpty() ? "nothing more" : "\"" + clipped(came) + "\"") + "; expected: "
                + clipped(mark.expected()) + ".");
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }

    /** A WRONG-ANSWER of the director's words, with the place. */
    public Finding finding(String sentence, Finding.Detail... details) {
        return Finding.wrong(sentence, details).at(mark);
    }

    private static String clipped(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}
