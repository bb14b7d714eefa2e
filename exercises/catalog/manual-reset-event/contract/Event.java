/** A flag that can be waited for; cleared at first. Any number of threads use it at once. */
public interface Event {
    /** Sets the flag: all who wait now go on, and so do all who come until it is cleared. */
    void set();

    /** Clears the flag. Who has been let go by {@code set} goes on all the same; who waits, waits. */
    void clear();

    /** Whether the flag is set. */
    boolean isSet();

    /**
     * Waits until the flag is set; not at all if it is set already.
     *
     * @throws InterruptedException if interrupted while it waits, or before it would begin to
     */
    void await() throws InterruptedException;

    /**
     * Waits until the flag is set, but at most this many milliseconds. With 0 it does not wait.
     *
     * @return whether the flag was set, at the beginning or while it waited
     * @throws InterruptedException if interrupted while it waits, or before it would begin to
     */
    boolean await(long millis) throws InterruptedException;
}
