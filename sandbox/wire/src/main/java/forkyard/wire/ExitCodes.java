package forkyard.wire;

/** Exit codes of our programs in containers that the judge knows. */
public final class ExitCodes {
    /** The program itself found no memory: the student's code has taken what there was. */
    public static final int OUT_OF_MEMORY = 3;

    private ExitCodes() {}
}
