import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Wrong: results come in the order in which they were done. */
public final class Solution implements WorkerPool {
    private record Task<A>(int number, A item) {}

    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception {
        BlockingQueue<Task<A>> queue = new ArrayBlockingQueue<>(capacity);
        Task<A> pill = new Task<>(-1, null);
        List<R> results = new ArrayList<>();
        AtomicReference<RuntimeException> error = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < consumers; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (Task<A> task = queue.take(); task != pill; task = queue.take()) {
                        if (error.get() == null) {
                            work(task, work, results, error);
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        try {
            for (int number = 0; error.get() == null && items.hasNext(); number++) {
                queue.put(new Task<>(number, items.next()));
            }
        } finally {
            for (int i = 0; i < consumers; i++) {
                queue.put(pill);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        if (error.get() != null) {
            throw error.get();
        }
        return results;
    }

    private static <A, R> void work(
            Task<A> task, Function<A, R> work, List<R> results, AtomicReference<RuntimeException> error) {
        try {
            R result = work.apply(task.item());
            synchronized (results) {
                results.add(result);
            }
        } catch (RuntimeException e) {
            error.compareAndSet(null, e);
        }
    }
}
