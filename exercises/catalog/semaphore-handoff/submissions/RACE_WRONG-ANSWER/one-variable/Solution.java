import java.util.concurrent.Semaphore;

/** Wrong: the second item overwrites the first, before anybody has got it. */
public final class Solution<T> implements Handoff<T> {
    private final Semaphore available = new Semaphore(0);
    private volatile T item;

    @Override
    public void produce(T item) {
        this.item = item;
        available.release();
    }

    @Override
    public T consume() throws InterruptedException {
        available.acquire();
        return item;
    }
}
