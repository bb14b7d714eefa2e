import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs no job: what it takes is the way in and out. */
public final class Empty implements ExecutorLab {
    @Override
    public List<Long> sequential(List<Callable<Long>> jobs) {
        return Collections.nCopies(jobs.size(), 0L);
    }

    @Override
    public List<Long> pooled(List<Callable<Long>> jobs, int threads) {
        return sequential(jobs);
    }

    @Override
    public Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads) {
        return sequential(jobs).iterator();
    }
}
