import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wrong: gives up after a millisecond, again and again. */
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
        while (!available.tryAcquire(1, TimeUnit.MILLISECONDS)) {
            // Not yet.
        }
        synchronized (items) {
            return items.remove();
        }
    }
}
