package forkyard.author.program;

import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;

/** The case is decided: what is left of it need not be played. A director, or a handler of its, may end a play with it. */
public final class Decided extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    public Decided(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    /** By a WRONG-ANSWER. */
    public static Decided wrong(String sentence, Detail... details) {
        return new Decided(Finding.wrong(sentence, details));
    }

    /** By a verdict of this kind. */
    public static Decided of(Kind kind, String sentence, Detail... details) {
        return new Decided(Finding.of(kind, sentence, details));
    }

    public Finding finding() {
        return finding;
    }
}
