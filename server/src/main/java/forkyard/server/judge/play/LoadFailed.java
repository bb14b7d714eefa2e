package forkyard.server.judge.play;

import forkyard.wire.Failure;

/** The submission's classes do not load in a runner. */
public final class LoadFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    public LoadFailed(Failure failure) {
        super(failure.type());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
