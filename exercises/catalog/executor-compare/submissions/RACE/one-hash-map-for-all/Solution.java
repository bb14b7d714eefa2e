import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: all threads put their results into one map that is made for one thread. */
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
        Map<Integer, Long> results = new HashMap<>();
        List<Future<?>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < jobs.size(); i++) {
                int me = i;
                futures.add(pool.submit(() -> results.put(me, jobs.get(me).call())));
            }
        }
        List<Long> inOrder = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            futures.get(i).get();
            inOrder.add(results.get(i));
        }
        return inOrder;
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
