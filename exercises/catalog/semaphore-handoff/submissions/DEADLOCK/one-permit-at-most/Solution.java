import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: says that there are items, but not how many. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        synchronized (items) {
            items.add(item);
        }
        if (available.availablePermits() == 0) {
            available.release();
        }
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        synchronized (items) {
            return items.remove();
        }
    }
}
