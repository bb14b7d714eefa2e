/**
 * Runs callbacks one after another, all in the thread that called {@link #run}. There is one queue of callbacks. Again and
 * again the loop goes one round: it puts the timers that are due at the end of the queue, those with an earlier deadline first
 * and those of the same one in the order in which they were set; then it runs the callbacks that are in the queue now. What
 * these add waits for the next round. If the queue is empty, the loop sleeps until the next deadline, or until it is woken.
 *
 * <p>Whatever a callback throws, the loop goes on.
 */
public interface EventLoop {
    /** Adds a callback at the end of the queue. By the loop's thread, or before {@link #run}. */
    void callSoon(Runnable callback);

    /**
     * Sets a timer. By the loop's thread, or before {@link #run}.
     *
     * @param millis 0 or more; the deadline is so much later than the clock shows now
     */
    Handle callLater(long millis, Runnable callback);

    /** Adds a callback at the end of the queue, and wakes the loop if it sleeps. By any thread at any time. */
    void callSoonThreadSafe(Runnable callback);

    /** Goes round after round until it is stopped. It may be called again after that, and goes on where it was. */
    void run();

    /** By a callback: {@link #run} returns when this callback has ended. What is left of the round stays in the queue. */
    void stop();

    /** What the clock shows. */
    long time();
}
