package forkyard.author.program;

/** A program has ended with an exit code that nobody expects. */
public final class EndedBadly extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Program program;
    private final int code;

    public EndedBadly(Program program, int code) {
        super("exit code " + code);
        this.program = program;
        this.code = code;
    }

    public int code() {
        return code;
    }

    public Program program() {
        return program;
    }
}
