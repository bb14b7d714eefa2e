import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An executor for each call, closed at its end: close waits for what shutdownNow has interrupted. */
public final class Solution implements Gather {
    @Override
    public <T> List<T> all(List<Callable<T>> jobs) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> ended = new ExecutorCompletionService<>(threads);
                List<Future<T>> futures = new ArrayList<>();
                for (Callable<T> job : jobs) {
                    futures.add(ended.submit(job));
                }
                for (int i = 0; i < jobs.size(); i++) {
                    ended.take().get(); // throws as soon as one has failed
                }
                return futures.stream().map(Future::resultNow).toList();
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Override
    public <T> T any(List<Callable<T>> jobs) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAny(jobs);
        }
    }

    @Override
    public <T> Map<Integer, T> within(Duration time, List<Callable<T>> jobs) throws InterruptedException {
        Map<Integer, T> found = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = threads.invokeAll(jobs, time.toNanos(), TimeUnit.NANOSECONDS);
            for (int i = 0; i < futures.size(); i++) {
                if (futures.get(i).state() == Future.State.SUCCESS) {
                    found.put(i, futures.get(i).resultNow());
                }
            }
        }
        return found;
    }
}
