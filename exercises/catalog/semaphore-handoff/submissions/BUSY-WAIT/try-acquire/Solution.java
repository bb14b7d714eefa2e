import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** Wrong: asks for a permit as fast as it can. */
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
        while (!available.tryAcquire()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
        synchronized (items) {
            return items.remove();
        }
    }
}
