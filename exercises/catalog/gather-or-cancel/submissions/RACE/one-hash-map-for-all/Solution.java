import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

/** Wrong: all jobs put their results into one map that is made for one thread. */
public final class Solution implements Gather {
    @Override
    public <T> List<T> all(List<Callable<T>> jobs) throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<T>allSuccessfulOrThrow())) {
            jobs.forEach(scope::fork);
            return scope.join().map(Subtask::get).toList();
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
        Map<Integer, T> found = new HashMap<>();
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
