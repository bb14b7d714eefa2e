import java.util.concurrent.ExecutionException;

/** A thread that does one job and keeps what came of it. */
public abstract class Worker<T> extends Thread {
    protected Worker(String name) {
        super(name);
    }

    /**
     * What the job returned, perhaps null. Waits until it has ended. Any number of threads may ask, as often as they like.
     *
     * @throws ExecutionException if the job threw something, which is the cause
     * @throws InterruptedException if the caller is interrupted while it waits; the job goes on
     * @throws IllegalStateException if the worker has not been started
     */
    public abstract T result() throws ExecutionException, InterruptedException;
}
