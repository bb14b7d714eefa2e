/** Lets at most so many in at a time as it has permits, and those who wait in the order in which they came. */
public interface FairGate {
    /**
     * Takes a permit; waits while none is free, or while others wait who came before.
     *
     * @throws InterruptedException if interrupted while it waits; then no permit has been taken, and it is as if nobody had come
     */
    void enter() throws InterruptedException;

    /** Gives a permit back. It need not be the thread that took it. */
    void leave();
}
