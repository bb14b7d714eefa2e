import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Wrong: whoever leaves the barrier tells the referee. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Exception> stumble = new AtomicReference<>();
        CyclicBarrier finishLine = new CyclicBarrier(runners.size());
        List<Thread> threads = new ArrayList<>();
        for (Runner runner : runners) {
            threads.add(Thread.ofPlatform().name(runner.name()).start(() -> {
                for (int i = 1; i <= laps && stumble.get() == null; i++) {
                    try {
                        runner.lap(i);
                        if (i == laps) {
                            finished.add(runner.name());
                        }
                    } catch (Exception e) {
                        stumble.compareAndSet(null, e);
                    }
                    await(finishLine);
                    if (stumble.get() == null) {
                        onLapDone.accept(i);
                    }
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
