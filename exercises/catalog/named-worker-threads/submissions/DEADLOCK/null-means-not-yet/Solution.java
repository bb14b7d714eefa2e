import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Wrong: a job that gives null never seems to end. */
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
                T given = job.call();
                synchronized (this) {
                    value = given;
                    notifyAll();
                }
            } catch (Throwable e) {
                synchronized (this) {
                    failure = e;
                    notifyAll();
                }
            }
        }

        @Override
        public T result() throws ExecutionException, InterruptedException {
            if (getState() == State.NEW) {
                throw new IllegalStateException(getName() + " has not been started");
            }
            synchronized (this) {
                while (value == null && failure == null) {
                    wait();
                }
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return value;
        }
    }
}
