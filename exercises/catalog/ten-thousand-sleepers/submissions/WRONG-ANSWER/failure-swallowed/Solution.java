import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

/** Wrong: a job that fails counts as nothing, and nobody hears of it. */
public final class Solution implements MassRunner {
    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        LongAdder sum = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        for (Callable<Integer> job : jobs) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    sum.add(job.call());
                } catch (Exception e) {
                    e.printStackTrace();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return sum.sum();
    }
}
