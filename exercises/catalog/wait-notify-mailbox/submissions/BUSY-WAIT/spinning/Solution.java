import java.util.Objects;

/** Wrong: asks as fast as it can. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        while (!offer(item)) {
            pause();
        }
    }

    @Override
    public T take() throws InterruptedException {
        T taken = poll();
        while (taken == null) {
            pause();
            taken = poll();
        }
        return taken;
    }

    private synchronized boolean offer(T item) {
        if (this.item != null) {
            return false;
        }
        this.item = item;
        return true;
    }

    private synchronized T poll() {
        T taken = item;
        item = null;
        return taken;
    }

    private static void pause() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread.onSpinWait();
    }
}
