import java.util.List;
import java.util.concurrent.Callable;

public final class Solution implements MassRunner {
    /** One after another. */
    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        long sum = 0;
        for (Callable<Integer> job : jobs) {
            sum += job.call();
        }
        return sum;
    }
}
