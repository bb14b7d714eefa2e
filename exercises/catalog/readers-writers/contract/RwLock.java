/**
 * A lock that many readers can have at once, or one writer alone. Whoever has it does not ask for it again, and gives it back in the same
 * thread. Nobody waits for ever while others come and go.
 */
public interface RwLock {
    /**
     * Waits until it can be had for reading.
     *
     * @throws InterruptedException if interrupted while it waits; then it is as if this reader had never come
     */
    void lockRead() throws InterruptedException;

    /** Gives back what {@link #lockRead} has taken. */
    void unlockRead();

    /**
     * Waits until it can be had for writing.
     *
     * @throws InterruptedException if interrupted while it waits; then it is as if this writer had never come
     */
    void lockWrite() throws InterruptedException;

    /** Gives back what {@link #lockWrite} has taken. */
    void unlockWrite();
}
