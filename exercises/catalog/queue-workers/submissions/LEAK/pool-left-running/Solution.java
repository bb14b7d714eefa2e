import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Wrong: nobody ends the pool, whose threads wait for tasks for ever. */
public final class Solution implements WorkerPool {
    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception {
        Semaphore room = new Semaphore(capacity + consumers);
        List<Future<R>> futures = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(consumers);
        try {
            while (items.hasNext()) {
                room.acquire();
                A item = items.next();
                futures.add(pool.submit(() -> {
                    try {
                        return work.apply(item);
                    } finally {
                        room.release();
                    }
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : futures) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
