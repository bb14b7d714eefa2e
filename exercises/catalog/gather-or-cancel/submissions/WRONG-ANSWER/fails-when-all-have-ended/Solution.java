import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope;

/** Wrong: a failure is noticed only when the others have come to their end, too. */
public final class Solution implements Gather {
    @Override
    public <T> List<T> all(List<Callable<T>> jobs) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(jobs)) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Override
    public <T> T any(List<Callable<T>> jobs) throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<T>anySuccessfulResultOrThrow())) {
            jobs.forEach(scope::fork);
            return scope.join();
        }
    }

    @Override
    public <T> Map<Integer, T> within(Duration time, List<Callable<T>> jobs) throws InterruptedException {
        Map<Integer, T> found = new ConcurrentHashMap<>();
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), settings -> settings.withTimeout(time))) {
            for (int i = 0; i < jobs.size(); i++) {
                int me = i;
                scope.fork(() -> {
                    found.put(me, jobs.get(me).call());
                    return null;
                });
            }
            scope.join();
        } catch (StructuredTaskScope.TimeoutException e) {
            // What has not come by now is not waited for.
        }
        return found;
    }
}
