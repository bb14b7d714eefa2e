import java.util.Map;

/** Shows a thread in each of the six states. Both methods are called once, by the same thread. */
public interface StateTour {
    /**
     * Six different platform threads, each in the state it is shown for, and staying there until they are released. Returns when all are
     * there.
     */
    Map<Thread.State, Thread> show() throws InterruptedException;

    /** Lets all threads end that were started, and returns when they have ended. */
    void release();
}
