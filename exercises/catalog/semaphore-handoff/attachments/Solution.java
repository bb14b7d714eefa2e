import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);

    @Override
    public void produce(T item) {
        items.add(item);
    }

    @Override
    public T consume() throws InterruptedException {
        // Wait until there is an item.
        return items.poll();
    }
}
