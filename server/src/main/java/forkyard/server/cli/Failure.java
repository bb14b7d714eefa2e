package forkyard.server.cli;

/** Why a command ends early: one sentence for the standard error, and the exit status. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Failure(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    public static Failure badArguments(String sentence) {
        return new Failure(ExitStatus.BAD_ARGUMENTS, sentence);
    }

    public static Failure badNews(String sentence) {
        return new Failure(ExitStatus.BAD_NEWS, sentence);
    }

    public static Failure judgeFailed(String sentence) {
        return new Failure(ExitStatus.JUDGE_FAILED, sentence);
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
