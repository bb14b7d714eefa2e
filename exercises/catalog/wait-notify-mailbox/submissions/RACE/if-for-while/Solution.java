import java.util.Objects;

/** Wrong: looks only once whether there is something. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public synchronized void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        if (this.item != null) {
            wait();
        }
        this.item = item;
        notifyAll();
    }

    @Override
    public synchronized T take() throws InterruptedException {
        if (item == null) {
            wait();
        }
        T taken = item;
        item = null;
        notifyAll();
        return taken;
    }
}
