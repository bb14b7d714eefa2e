import java.util.List;

/** Has jobs done by other threads, and knows afterwards which of them failed. */
public interface Supervisor {
    /**
     * Runs each job once, in so many threads, and returns when all have ended, however they ended.
     *
     * @param threads at least 1; so many jobs run at the same time, never more
     */
    Report runAll(List<Runnable> jobs, int threads) throws InterruptedException;
}
