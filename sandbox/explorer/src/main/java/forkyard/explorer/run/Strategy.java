package forkyard.explorer.run;

/** Decides which thread goes on. Called from the carrier alone. */
public interface Strategy {
    /** Nobody: what follows has been seen, or need not be. */
    int ABANDON = -1;

    /**
     * Whether the running thread may be left before it does this; where it cannot go on it is left in any case.
     *
     * @param plain it is an access to memory or to a collection that needs protection, and synchronises nothing
     */
    boolean considers(int site, boolean plain);

    /** Which of the threads of the choice goes on: its index, or {@link #ABANDON}. Asked where there are two or more. It must be the
     * {@linkplain Choice#neglected neglected} one if there is one, or no run of a program that waits in loops need ever end. */
    int choose(Choice choice);

    /** Which of these waiting threads a {@code notify} wakes: an index. Asked where there are two or more. */
    int wake(int[] threads);

    /** A thread has been started; its number. */
    default void started(int thread) {}
}
