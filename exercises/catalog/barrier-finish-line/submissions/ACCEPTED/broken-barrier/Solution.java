import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Who stumbles breaks the barrier for good: an interrupted thread does that by coming to it. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Exception> stumble = new AtomicReference<>();
        int[] lap = {1};
        CyclicBarrier finishLine = new CyclicBarrier(runners.size(), () -> onLapDone.accept(lap[0]++));
        List<Thread> threads = new ArrayList<>();
        for (Runner runner : runners) {
            threads.add(Thread.ofPlatform().name(runner.name()).start(() -> {
                for (int i = 1; i <= laps; i++) {
                    try {
                        runner.lap(i);
                        if (i == laps) {
                            finished.add(runner.name());
                        }
                    } catch (Exception e) {
                        stumble.compareAndSet(null, e);
                        Thread.currentThread().interrupt();
                    }
                    if (!awaitAll(finishLine)) {
                        return;
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

    private static boolean awaitAll(CyclicBarrier finishLine) {
        try {
            finishLine.await();
            return true;
        } catch (InterruptedException | BrokenBarrierException e) {
            return false;
        }
    }
}
