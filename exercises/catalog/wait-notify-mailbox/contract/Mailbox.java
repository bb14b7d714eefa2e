/** A place for one item, empty at first. Any number of threads use it at once. */
public interface Mailbox<T> {
    /**
     * Puts an item in; waits while there is one already.
     *
     * @throws NullPointerException if the item is null, at once, even if the mailbox is full
     * @throws InterruptedException if interrupted while it waits, or before; the item is not put in then
     */
    void put(T item) throws InterruptedException;

    /**
     * Takes the item out; waits while there is none.
     *
     * @throws InterruptedException if interrupted while it waits, or before; nothing is taken out then
     */
    T take() throws InterruptedException;
}
