import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Wrong: waits for each thread before it starts the next. */
public final class Solution implements MassRunner {
    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        LongAdder sum = new LongAdder();
        AtomicReference<Exception> failure = new AtomicReference<>();
        for (Callable<Integer> job : jobs) {
            Thread thread = Thread.startVirtualThread(() -> {
                try {
                    sum.add(job.call());
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                }
            });
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return sum.sum();
    }
}
