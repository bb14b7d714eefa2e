import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Wrong: returns who started in which order, not who finished. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Exception> stumble = new AtomicReference<>();
        int[] lap = {1};
        boolean[] over = {laps == 0};
        CyclicBarrier finishLine = new CyclicBarrier(runners.size(), () -> {
            if (stumble.get() == null) {
                onLapDone.accept(lap[0]++);
            }
            over[0] = stumble.get() != null || lap[0] > laps;
        });
        List<Thread> threads = new ArrayList<>();
        for (Runner runner : runners) {
            if (laps > 0) {
                finished.add(runner.name());
            }
            threads.add(Thread.ofPlatform().name(runner.name()).start(() -> {
                for (int i = 1; !over[0]; i++) {
                    try {
                        runner.lap(i);
                    } catch (Exception e) {
                        stumble.compareAndSet(null, e);
                    }
                    await(finishLine);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (stumble.get() != null) {
            throw stumble.get();
        }
        return finished;
    }

    private static void await(CyclicBarrier finishLine) {
        try {
            finishLine.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
