import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: those who consume take the lock, those who produce do not. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        items.add(item);
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
