/** What a job throws that fails. */
final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobFailed(int job) {
        super("job " + job);
    }
}
