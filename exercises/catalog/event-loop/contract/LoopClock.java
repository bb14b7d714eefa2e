/** The time of a loop, in milliseconds. It is not that of the wall: sleeping takes no longer than it has to. */
public interface LoopClock {
    /** What it shows. */
    long now();

    /**
     * Waits until the clock shows so much, or until somebody wakes it. If somebody has done so since the last sleep, it returns
     * at once.
     *
     * @param millis {@link Long#MAX_VALUE} to wait for nothing but that
     */
    void sleepUntil(long millis) throws InterruptedException;

    /** Ends a sleep early, the one that goes on or the next one. By any thread. */
    void wake();
}
