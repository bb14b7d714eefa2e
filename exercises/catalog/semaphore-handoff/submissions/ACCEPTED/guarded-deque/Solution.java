import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** First the item, then the permit; the deque has a guard of its own. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        synchronized (items) {
            items.add(item);
        }
        available.release();
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        synchronized (items) {
            return items.remove();
        }
    }
}
