import java.util.concurrent.atomic.AtomicReference;

/**
 * A place for one reference that threads share: an {@code AtomicReference}, but the judge can stop a thread before each of
 * its steps. What a thread wrote before it set a cell is seen by whoever reads that value from the cell.
 */
public final class Cell<V> {
    private final AtomicReference<V> value;

    public Cell(V initial) {
        value = new AtomicReference<>(initial);
    }

    public V get() {
        Steps.step();
        return value.get();
    }

    public void set(V next) {
        Steps.step();
        value.set(next);
    }

    /** Sets the value if it is still the expected one, the very same object, and says whether it did: one atomic step. */
    public boolean compareAndSet(V expected, V next) {
        Steps.step();
        return value.compareAndSet(expected, next);
    }
}
