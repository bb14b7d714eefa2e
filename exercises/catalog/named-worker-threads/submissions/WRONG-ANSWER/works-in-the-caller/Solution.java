import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Wrong: whoever calls start does the job himself. */
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
        public void start() {
            super.start();
            work();
        }

        @Override
        public void run() {}

        private void work() {
            try {
                value = job.call();
            } catch (Throwable e) {
                failure = e;
            }
        }

        @Override
        public T result() throws ExecutionException, InterruptedException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            join();
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return value;
        }
    }
}
