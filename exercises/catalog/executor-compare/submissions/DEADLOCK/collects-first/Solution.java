import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: comes back when all jobs have ended, and only then hands out the first result. */
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
        Queue<Future<Long>> ended = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            CompletionService<Long> service = new ExecutorCompletionService<>(pool);
            jobs.forEach(service::submit);
            for (int i = 0; i < jobs.size(); i++) {
                ended.add(service.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Results(ended);
    }

    private static final class Results implements Iterator<Long> {
        private final Queue<Future<Long>> ended;

        Results(Queue<Future<Long>> ended) {
            this.ended = ended;
        }

        @Override
        public boolean hasNext() {
            return !ended.isEmpty();
        }

        @Override
        public Long next() {
            try {
                return ended.remove().get();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a job", e);
            }
        }
    }
}
