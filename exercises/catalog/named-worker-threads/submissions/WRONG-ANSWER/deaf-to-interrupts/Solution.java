import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Wrong: an interrupt is caught, and the waiting goes on. */
public final class Solution implements WorkerFactory {
    @Override
    public <T> Worker<T> create(String name, Callable<T> job) {
        return new JobWorker<>(name, job);
    }

    private static final class JobWorker<T> extends Worker<T> {
        private final Callable<T> job;
        private T value;
        private Throwable failure;

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
        }

        @Override
        public T result() throws ExecutionException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            while (isAlive()) {
                try {
                    join();
                } catch (InterruptedException e) {
                    // The job has not ended yet.
                }
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return value;
        }
    }
}
