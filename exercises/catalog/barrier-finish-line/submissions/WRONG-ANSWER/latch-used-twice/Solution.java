import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Wrong: a latch that has come to 0 stays open, so nobody waits after the first lap. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Exception> stumble = new AtomicReference<>();
        AtomicInteger arrived = new AtomicInteger();
        CountDownLatch finishLine = new CountDownLatch(runners.size());
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
                    if (arrived.incrementAndGet() % runners.size() == 0 && stumble.get() == null) {
                        onLapDone.accept(i);
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

    private static void await(CountDownLatch finishLine) {
        try {
            finishLine.countDown();
            finishLine.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
