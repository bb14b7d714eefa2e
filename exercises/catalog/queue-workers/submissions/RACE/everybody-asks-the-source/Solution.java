import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Wrong: no queue; each consumer asks the source itself, two of them at the same time. */
public final class Solution implements WorkerPool {
    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception {
        List<R> results = new ArrayList<>();
        List<Future<?>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(consumers)) {
            AtomicInteger next = new AtomicInteger();
            for (int i = 0; i < consumers; i++) {
                futures.add(pool.submit(() -> {
                    while (items.hasNext()) {
                        A item = items.next();
                        int number = next.getAndIncrement();
                        R result = work.apply(item);
                        synchronized (results) {
                            while (results.size() <= number) {
                                results.add(null);
                            }
                            results.set(number, result);
                        }
                    }
                }));
            }
            for (Future<?> each : futures) {
                each.get();
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
