import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: the semaphore counts the items, but lets several threads into the deque at once. */
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
        return items.remove();
    }
}
