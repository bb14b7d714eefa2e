import java.util.Objects;

/** Wrong: wait() without the monitor, which is an IllegalMonitorStateException. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (!offer(item)) {
            wait();
        }
    }

    @Override
    public T take() throws InterruptedException {
        T taken = poll();
        while (taken == null) {
            wait();
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
        item = null;
        notifyAll();
        return taken;
    }
}
