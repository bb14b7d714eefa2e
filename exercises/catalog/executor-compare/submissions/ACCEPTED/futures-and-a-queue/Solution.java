import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Submits all, then asks all; and a queue into which each job that ends puts itself. */
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
        List<Future<Long>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Callable<Long> job : jobs) {
                futures.add(pool.submit(job));
            }
        }
        List<Long> results = new ArrayList<>();
        for (Future<Long> each : futures) {
            results.add(each.get());
        }
        return results;
    }

    @Override
    public Iterator<Long> asCompleted(List<Callable<Long>> jobs, int threads) {
        BlockingQueue<CompletableFuture<Long>> ended = new LinkedBlockingQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (Callable<Long> job : jobs) {
            pool.execute(() -> ended.add(outcome(job)));
        }
        pool.shutdown();
        return new Results(ended, jobs.size());
    }

    private static CompletableFuture<Long> outcome(Callable<Long> job) {
        try {
            return CompletableFuture.completedFuture(job.call());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static final class Results implements Iterator<Long> {
        private final BlockingQueue<CompletableFuture<Long>> ended;
        private int left;

        Results(BlockingQueue<CompletableFuture<Long>> ended, int left) {
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
                return ended.take().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a job", e);
            }
        }
    }
}
