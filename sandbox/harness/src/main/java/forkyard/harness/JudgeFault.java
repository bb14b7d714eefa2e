package forkyard.harness;

/** A fault of the exercise or of ours: never the student's. */
public final class JudgeFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JudgeFault(String message) {
        super(message);
    }

    public JudgeFault(String message, Throwable cause) {
        super(message, cause);
    }
}
