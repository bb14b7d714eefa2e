import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Wrong: of sum += call, the sum is read first, then the call is made: all read 0. */
public final class Solution implements MassRunner {
    private long sum;

    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        sum = 0;
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<Integer> job : jobs) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    sum += job.call();
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
