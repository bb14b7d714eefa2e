import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: the threads of the pool wait for more work for ever. */
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
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Long> results = new ArrayList<>();
        for (Future<Long> each : pool.invokeAll(jobs)) {
            results.add(each.get());
        }
        return results;
    }

    @Override
    public Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CompletionService<Long> ended = new ExecutorCompletionService<>(pool);
        jobs.forEach(ended::submit);
        pool.shutdown(); // takes no more jobs, and ends with the last one
        return new Results(ended, jobs.size());
    }

    private static final class Results implements Iterator<Long> {
        private final CompletionService<Long> ended;
        private int left;

        Results(CompletionService<Long> ended, int left) {
            this.ended = ended;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Long next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                return ended.take().get();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a job", e);
            }
        }
    }
}
