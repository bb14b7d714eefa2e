import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: the consumer is called before the item is there. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        available.release();
        synchronized (items) {
            items.add(item);
        }
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        synchronized (items) {
            return items.poll();
        }
    }
}
