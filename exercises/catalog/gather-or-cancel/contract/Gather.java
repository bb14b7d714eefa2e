import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Runs jobs at the same time, each in a thread of its own. Whatever way a method ends, all its jobs have ended before; those
 * that are no longer needed are interrupted. A caller who is interrupted while waiting gets an {@code InterruptedException},
 * and no job is needed any more. Jobs never return null.
 */
public interface Gather {
    /**
     * All results, in the order of the jobs.
     *
     * @throws Exception as soon as a job has failed: one whose cause is what that job threw
     */
    <T> List<T> all(List<Callable<T>> jobs) throws Exception;

    /**
     * The result of a job that succeeded before any other; failures do not count while another job may still succeed.
     *
     * @param jobs at least one
     * @throws Exception if all jobs have failed: one whose cause is what one of them threw
     */
    <T> T any(List<Callable<T>> jobs) throws Exception;

    /**
     * The results of those jobs that have succeeded before the time is over, by the index of the job. Jobs that fail are left
     * out.
     *
     * @param time counted from this call; if all jobs end earlier, so does this
     */
    <T> Map<Integer, T> within(Duration time, List<Callable<T>> jobs) throws InterruptedException;
}
