import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: waits inside the lock that the producer needs to bring the item. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public synchronized void produce(T item) {
        items.add(item);
        available.release();
    }

    @Override
    public synchronized T consume() throws InterruptedException {
        available.acquire();
        return items.remove();
    }
}
