import java.util.Objects;

/** Wrong: putters and takers wait in one place, and the one who is woken may be of the wrong kind. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public synchronized void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (this.item != null) {
            wait();
        }
        this.item = item;
        notify();
    }

    @Override
    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T taken = item;
        item = null;
        notify();
        return taken;
    }
}
