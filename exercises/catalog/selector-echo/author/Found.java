import forkyard.wire.Finding;

/** The case is decided: what is left of it need not be played. */
final class Found extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Found(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
