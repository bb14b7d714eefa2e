import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Three ways to have the same jobs done. Jobs never return null. */
public interface ExecutorLab {
    /**
     * Runs one job after another in the calling thread.
     *
     * @return their results, in the order of the jobs
     * @throws Exception what the first job that failed has thrown
     */
    List<Long> sequential(List<Callable<Long>> jobs) throws Exception;

    /**
     * Runs the jobs in a pool, begun in their order. As many as there are threads run at the same time, and never more. When
     * this comes back, in whatever way, the threads end.
     *
     * @return their results, in the order of the jobs
     * @throws Exception if a job has failed: what it has thrown, or an exception with that as its cause
     */
    List<Long> pooled(List<Callable<Long>> jobs, int threads) throws Exception;

    /**
     * Runs the jobs in a pool like {@link #pooled}, but does not wait for them. When the last one has ended, the threads end.
     *
     * @return the results in the order in which the jobs end; {@code next} waits for one, and throws a {@link
     *     java.util.concurrent.CompletionException} for a job that has failed, with what it has thrown as the cause
     */
    Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads);
}
