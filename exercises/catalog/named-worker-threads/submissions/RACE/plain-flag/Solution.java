import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Wrong: a plain flag that is up does not say that the value is there. */
public final class Solution implements WorkerFactory {
    @Override
    public <T> Worker<T> create(String name, Callable<T> job) {
        return new JobWorker<>(name, job);
    }

    private static final class JobWorker<T> extends Worker<T> {
        private final Callable<T> job;
        private T value;
        private Throwable failure;
        private boolean done;

        JobWorker(String name, Callable<T> job) {
            super(name);
            this.job = job;
        }

        @Override
        public void run() {
            try {
                value = job.call();
            } catch (Throwable e) {
                failure = e;
            }
            done = true;
        }

        @Override
        public T result() throws ExecutionException, InterruptedException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            if (!done) {
                join();
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return value;
        }
    }
}
