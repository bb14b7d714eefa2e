import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

/** Wrong: after a join that has timed out, a scope gives no results any more. */
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
        try (var scope = StructuredTaskScope.open(Joiner.<T>awaitAll(), settings -> settings.withTimeout(time))) {
            List<Subtask<T>> subtasks = new ArrayList<>();
            jobs.forEach(job -> subtasks.add(scope.fork(job)));
            try {
                scope.join();
            } catch (StructuredTaskScope.TimeoutException e) {
                // What has not come by now is not waited for.
            }
            for (int i = 0; i < subtasks.size(); i++) {
                if (subtasks.get(i).state() == Subtask.State.SUCCESS) {
                    found.put(i, subtasks.get(i).get());
                }
            }
        }
        return found;
    }
}
