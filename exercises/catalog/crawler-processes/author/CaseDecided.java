import forkyard.wire.Finding;

/** What is left of the case need not be played. Unchecked, for handlers find most of it. */
final class CaseDecided extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    CaseDecided(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
