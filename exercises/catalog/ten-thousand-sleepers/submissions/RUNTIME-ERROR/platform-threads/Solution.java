import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Wrong: a thread of the system for each job, and the system does not have so many. */
public final class Solution implements MassRunner {
    @Override
    public long runAll(List<Callable<Integer>> jobs) throws Exception {
        LongAdder sum = new LongAdder();
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<Integer> job : jobs) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    sum.add(job.call());
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
        return sum.sum();
    }
}
