import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: interrupted at the guard, it goes away with a permit in hand, and an item is left that nobody may fetch. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(0);
    private final Semaphore guard = new Semaphore(1);

    @Override
    public void produce(T item) {
        guard.acquireUninterruptibly();
        try {
            items.add(item);
        } finally {
            guard.release();
        }
        available.release();
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        guard.acquire();
        try {
            return items.remove();
        } finally {
            guard.release();
        }
    }
}
