package forkyard.server.judge;

/** Something of ours, or of the exercise's author, went wrong: tried again once, then {@link Verdict.JudgeError}. */
public final class JudgeFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message a sentence for the operator; a student only sees that it was not their fault */
    public JudgeFault(String message) {
        super(message);
    }

    public JudgeFault(String message, Throwable cause) {
        super(message, cause);
    }
}
