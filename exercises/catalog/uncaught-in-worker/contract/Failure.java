/**
 * A job that threw something.
 *
 * @param job its index in the list of jobs
 * @param thread the name of the thread in which it ran
 * @param cause what it threw, as it is
 */
public record Failure(int job, String thread, Throwable cause) {}
