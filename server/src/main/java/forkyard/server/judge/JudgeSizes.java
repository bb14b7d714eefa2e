package forkyard.server.judge;

/**
 * How many containers wait.
 *
 * @param compilers compile servers
 * @param authors containers of author code, one per exercise in use
 * @param runners ready runners of each profile
 */
public record JudgeSizes(int compilers, int authors, int runners) {
    /** For one command on the command line. */
    public static final JudgeSizes ONE_SUBMISSION = new JudgeSizes(1, 1, 1);

    /** For a server on this machine. */
    public static JudgeSizes ofThisMachine() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new JudgeSizes(Math.max(1, cores / 2), Math.max(4, cores), Math.max(2, cores));
    }
}
