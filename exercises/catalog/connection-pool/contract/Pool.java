import java.util.concurrent.TimeoutException;

/** Lends connections, of which there are never more than a fixed number. Any number of threads use it at once. */
public interface Pool<C> {
    /**
     * Lends a connection: one that was given back, if there is one, else a new one. Waits while all are lent.
     *
     * @param timeoutMs how long to wait at most, in milliseconds; with 0 it does not wait, with a negative number as long as
     *     it takes
     * @throws TimeoutException if none came in time
     * @throws InterruptedException if interrupted while it waits, or before
     * @throws IllegalStateException if a new one was needed and the factory failed; what the factory threw is the cause
     */
    C borrow(long timeoutMs) throws InterruptedException, TimeoutException;

    /**
     * Takes a connection back.
     *
     * @throws IllegalStateException if it is not lent at the moment: it comes from elsewhere, or was given back before
     */
    void giveBack(C connection);
}
