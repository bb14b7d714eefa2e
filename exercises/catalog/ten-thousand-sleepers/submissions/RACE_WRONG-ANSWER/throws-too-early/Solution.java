import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: throws as soon as it meets the failure, while other jobs still run. */
public final class Solution implements MassRunner {
    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<Integer>> futures = jobs.stream().map(executor::submit).toList();
            long sum = 0;
            for (Future<Integer> each : futures) {
                sum += each.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
