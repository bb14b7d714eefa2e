import java.util.Objects;

/** Wrong: an interrupt is caught, and the waiting goes on. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public synchronized void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (this.item != null) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Never mind.
            }
        }
        this.item = item;
        notifyAll();
    }

    @Override
    public synchronized T take() throws InterruptedException {
        while (item == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Never mind.
            }
        }
        T taken = item;
        item = null;
        notifyAll();
        return taken;
    }
}
