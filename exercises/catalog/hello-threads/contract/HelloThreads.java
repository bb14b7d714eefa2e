import java.util.function.IntConsumer;

/** Greets with several threads at once. */
public interface HelloThreads {
    /**
     * Calls {@code greet} once with each of 0 to {@code n - 1}, each in a thread of its own, all at the same time. Returns when
     * all of them have returned.
     */
    void greetAll(int n, IntConsumer greet) throws InterruptedException;
}
