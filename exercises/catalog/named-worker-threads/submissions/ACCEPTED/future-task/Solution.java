import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The library has an object that keeps what came of a job. */
public final class Solution implements WorkerFactory {
    @Override
    public <T> Worker<T> create(String name, Callable<T> job) {
        return new JobWorker<>(name, job);
    }

    private static final class JobWorker<T> extends Worker<T> {
        private final FutureTask<T> task;

        JobWorker(String name, Callable<T> job) {
            super(name);
            task = new FutureTask<>(job);
        }

        @Override
        public void run() {
            task.run();
        }

        @Override
        public T result() throws ExecutionException, InterruptedException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            return task.get();
        }
    }
}
