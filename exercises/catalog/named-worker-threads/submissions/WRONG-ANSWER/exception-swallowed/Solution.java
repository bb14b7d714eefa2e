import java.util.concurrent.Callable;

/** Wrong: a job that has failed looks like one that gave null. */
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
            } catch (Throwable e) {
                // Nobody needs to know.
            }
        }

        @Override
        public T result() throws InterruptedException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            join();
            return value;
        }
    }
}
