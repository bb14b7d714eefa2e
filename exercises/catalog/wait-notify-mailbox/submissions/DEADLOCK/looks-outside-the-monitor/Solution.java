import java.util.Objects;

/** Wrong: the item may come between the look and the wait, and its signal is missed. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (!offer(item)) {
            synchronized (this) {
                wait();
            }
        }
    }

    @Override
    public T take() throws InterruptedException {
        T taken = poll();
        while (taken == null) {
            synchronized (this) {
                wait();
            }
            taken = poll();
        }
        return taken;
    }

    private synchronized boolean offer(T item) {
        if (this.item != null) {
            return false;
        }
        this.item = item;
        notifyAll();
        return true;
    }

    private synchronized T poll() {
        T taken = item;
        if (taken != null) {
            item = null;
            notifyAll();
        }
        return taken;
    }
}
