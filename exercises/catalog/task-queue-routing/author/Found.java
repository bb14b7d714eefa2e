import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;

/** The case is decided: what is left of it need not be played. */
final class Found extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Found(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    static Found wrong(String sentence, Detail... details) {
        return new Found(Finding.wrong(sentence, details));
    }

    static Found of(Kind kind, String sentence) {
        return new Found(Finding.of(kind, sentence));
    }

    Finding finding() {
        return finding;
    }
}
