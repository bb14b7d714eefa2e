import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Wrong: volatile shows each value to all, and the steps of += stay three. */
public final class Solution implements MassRunner {
    private volatile long sum;

    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        sum = 0;
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<Integer> job : jobs) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    int result = job.call();
                    sum += result;
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return sum;
    }
}
