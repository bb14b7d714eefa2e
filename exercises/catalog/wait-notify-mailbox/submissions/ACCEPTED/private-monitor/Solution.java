import java.util.Objects;

/** A monitor that nobody outside can lock, and wake-ups only where somebody waits. */
public final class Solution<T> implements Mailbox<T> {
    private final Object monitor = new Object();
    private T item;
    private int waiting;

    @Override
    public void put(T item) throws InterruptedException {
        Objects.requireNonNull(item);
        synchronized (monitor) {
            while (this.item != null) {
                await();
            }
            this.item = item;
            changed();
        }
    }

    @Override
    public T take() throws InterruptedException {
        synchronized (monitor) {
            while (item == null) {
                await();
            }
            T taken = item;
            item = null;
            changed();
            return taken;
        }
    }

    private void await() throws InterruptedException {
        waiting++;
        try {
            monitor.wait();
        } finally {
            waiting--;
        }
    }

    private void changed() {
        if (waiting > 0) {
            monitor.notifyAll();
        }
    }
}
