import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

public final class Solution implements Gather {
    @Override
    public <T> List<T> all(List<Callable<T>> jobs) throws Exception {
        // One after another. Let them all run at once.
        List<T> results = new ArrayList<>();
        for (Callable<T> job : jobs) {
            results.add(job.call());
        }
        return results;
    }

    @Override
    public <T> T any(List<Callable<T>> jobs) throws Exception {
        return jobs.getFirst().call();
    }

    @Override
    public <T> Map<Integer, T> within(Duration time, List<Callable<T>> jobs) throws InterruptedException {
        return new HashMap<>();
    }
}
