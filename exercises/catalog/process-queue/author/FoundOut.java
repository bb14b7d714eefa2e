import forkyard.wire.Finding;

/** Ends a play with a finding. */
final class FoundOut extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    FoundOut(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
