import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: one thread, however many there may be. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) throws InterruptedException {
        List<Future<Optional<Failure>>> ends = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < jobs.size(); i++) {
                int job = i;
                ends.add(pool.submit(() -> run(job, jobs.get(job))));
            }
            for (Future<Optional<Failure>> end : ends) {
                end.get().ifPresent(failures::add);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a task lets nothing out", e);
        }
        return new Report(failures);
    }

    private static Optional<Failure> run(int job, Runnable what) {
        try {
            what.run();
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of(new Failure(job, Thread.currentThread().getName(), e));
        }
    }
}
