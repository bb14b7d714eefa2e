import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: whoever asks the future is not the thread in which the job ran. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) throws InterruptedException {
        List<Future<?>> ends = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Runnable job : jobs) {
                ends.add(pool.submit(job));
            }
            for (int job = 0; job < jobs.size(); job++) {
                try {
                    ends.get(job).get();
                } catch (ExecutionException e) {
                    failures.add(new Failure(job, Thread.currentThread().getName(), e.getCause()));
                }
            }
        }
        return new Report(failures);
    }
}
