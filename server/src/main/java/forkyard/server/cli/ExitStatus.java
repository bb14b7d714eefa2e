package forkyard.server.cli;

/** What every command ends with. */
public final class ExitStatus {
    /** Good news: a submission was accepted, a server stopped. */
    public static final int GOOD = 0;

    /** Bad news: another verdict, a port that is taken. */
    public static final int BAD_NEWS = 1;

    /** The arguments make no sense. */
    public static final int BAD_ARGUMENTS = 2;

    /** The judge could not do its work. */
    public static final int JUDGE_FAILED = 3;

    private ExitStatus() {}
}
