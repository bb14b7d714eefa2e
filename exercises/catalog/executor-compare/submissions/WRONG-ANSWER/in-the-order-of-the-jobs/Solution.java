import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: asks the futures one after another, whichever has ended first. */
public final class Solution implements ExecutorLab {
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
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Long> results = new ArrayList<>();
            for (Future<Long> each : pool.invokeAll(jobs)) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Override
    public Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Queue<Future<Long>> futures = new ArrayDeque<>();
        jobs.forEach(job -> futures.add(pool.submit(job)));
        pool.shutdown();
        return new Results(futures);
    }

    private static final class Results implements Iterator<Long> {
        private final Queue<Future<Long>> futures;

        Results(Queue<Future<Long>> futures) {
            this.futures = futures;
        }

        @Override
        public boolean hasNext() {
            return !futures.isEmpty();
        }

        @Override
        public Long next() {
            try {
                return futures.remove().get();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a job", e);
            }
        }
    }
}
