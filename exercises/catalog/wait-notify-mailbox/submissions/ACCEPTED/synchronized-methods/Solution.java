import java.util.Objects;

/** The mailbox is its own monitor; everybody is woken, and looks again. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public synchronized void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (this.item != null) {
            wait();
        }
        this.item = item;
        notifyAll();
    }

    @Override
    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T taken = item;
        item = null;
        notifyAll();
        return taken;
    }
}
