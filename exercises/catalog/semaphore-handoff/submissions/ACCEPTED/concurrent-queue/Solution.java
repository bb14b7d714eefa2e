import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** A queue that many may use at once, and a semaphore that waits for it. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ConcurrentLinkedQueue<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        items.add(item);
        available.release();
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        return items.remove();
    }
}
