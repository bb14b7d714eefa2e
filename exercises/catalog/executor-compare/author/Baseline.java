import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** One job after another, as speed is measured against. */
public final class Baseline implements ExecutorLab {
    @Override
    public List<Long> sequential(List<Callable<Long>> jobs) throws Exception {
        List<Long> results = new ArrayList<>();
        for (Callable<Long> job : jobs) {
            results.add(job.call());
        }
        return results;
    }

    @Override
    public List<Long> pooled(List<Callable<Long>> jobs, int threads) throws Exception {
        return sequential(jobs);
    }

    @Override
    public Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads) {
        throw new UnsupportedOperationException("not timed");
    }
}
