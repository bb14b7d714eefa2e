package forkyard.server.judge.measure;

import forkyard.server.judge.Verdict;

/** A solution fails before its first trial. */
public final class DoesNotStart extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Verdict verdict;

    public DoesNotStart(Verdict verdict, Throwable cause) {
        super(verdict.exhibit().sentence(), cause);
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
