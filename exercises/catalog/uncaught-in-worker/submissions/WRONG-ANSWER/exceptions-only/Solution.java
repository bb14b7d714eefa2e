import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: an error is no Exception, and disappears in its future. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) throws InterruptedException {
        List<Future<Optional<Failure>>> ends = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < jobs.size(); i++) {
                int job = i;
                ends.add(pool.submit(() -> run(job, jobs.get(job))));
            }
            for (Future<Optional<Failure>> end : ends) {
                try {
                    end.get().ifPresent(failures::add);
                } catch (ExecutionException e) {
                    // There is no other exception.
                }
            }
        }
        return new Report(failures);
    }

    private static Optional<Failure> run(int job, Runnable what) {
        try {
            what.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(new Failure(job, Thread.currentThread().getName(), e));
        }
    }
}
