import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wrong: all threads add to one list that takes no lock. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) {
        List<Failure> failures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < jobs.size(); i++) {
                int job = i;
                pool.execute(() -> {
                    try {
                        jobs.get(job).run();
                    } catch (Throwable e) {
                        failures.add(new Failure(job, Thread.currentThread().getName(), e));
                    }
                });
            }
        }
        failures.sort(Comparator.comparingInt(Failure::job));
        return new Report(failures);
    }
}
