/** Hands items over, first in, first out, as many as there are. Any number of threads use it at once; items are never null. */
public interface Handoff<T> {
    /** Brings an item; never waits for a consumer. */
    void produce(T item);

    /**
     * Gets the item that came first; waits while there is none.
     *
     * @throws InterruptedException if interrupted while it waits, or before; then no item is lost
     */
    T consume() throws InterruptedException;
}
