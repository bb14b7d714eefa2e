import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: all items go through one stage before the first of them gets to the next. */
public final class Solution implements Pipeline {
    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) throws Exception {
        List<T> items = new ArrayList<>();
        source.forEachRemaining(items::add);
        for (Stage<T> stage : stages) {
            items = through(stage, items);
        }
        return items;
    }

    private static <T> List<T> through(Stage<T> stage, List<T> items) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(stage.workers())) {
            List<Callable<T>> tasks = new ArrayList<>();
            items.forEach(item -> tasks.add(() -> stage.work().apply(item)));
            List<T> made = new ArrayList<>();
            for (Future<T> each : workers.invokeAll(tasks)) {
                made.add(each.get());
            }
            return made;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
