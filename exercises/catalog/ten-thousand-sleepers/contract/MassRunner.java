import java.util.List;
import java.util.concurrent.Callable;

/** Runs many jobs at once. */
public interface MassRunner {
    /**
     * Calls each job once, all at the same time, and returns the sum of their results when all have ended.
     *
     * @throws Exception what a job threw, as it is, once all jobs have ended
     */
    long runAll(List<Callable<Integer>> jobs) throws Exception;
}
