/**
 * A queue with room for a fixed number of items, first in, first out. Any number of threads use it at once; items are never
 * null.
 */
public interface BoundedBuffer<T> {
    /**
     * Adds an item at the end; waits while the buffer is full.
     *
     * @throws InterruptedException if interrupted while it waits; the item is not in the buffer then
     */
    void put(T item) throws InterruptedException;

    /**
     * Removes the item at the front; waits while the buffer is empty.
     *
     * @throws InterruptedException if interrupted while it waits; nothing has been removed then
     */
    T take() throws InterruptedException;

    /**
     * Adds an item at the end; waits while the buffer is full, but at most this many milliseconds. With 0 it does not wait.
     *
     * @return whether the item was added
     * @throws InterruptedException if interrupted while it waits; the item is not in the buffer then
     */
    boolean offer(T item, long millis) throws InterruptedException;

    /** How many items are in the buffer. */
    int size();
}
