import java.util.concurrent.Callable;

/** Makes threads that have a job each. */
public interface WorkerFactory {
    /** A worker of this name for this job. It has not been started. */
    <T> Worker<T> create(String name, Callable<T> job);
}
