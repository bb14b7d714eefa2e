import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A seventh thread keeps the monitor; all who wait do so for one latch, and the one with nothing to wait for yields. */
public final class Solution implements StateTour {
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Thread> started = new ArrayList<>();

    private interface Body {
        void run() throws InterruptedException;
    }

    @Override
    public Map<Thread.State, Thread> show() throws InterruptedException {
        Object monitor = new Object();
        CountDownLatch kept = new CountDownLatch(1);
        Map<Thread.State, Thread> shown = new EnumMap<>(Thread.State.class);
        shown.put(Thread.State.NEW, Thread.ofPlatform().unstarted(() -> {}));
        start(() -> {
            synchronized (monitor) {
                kept.countDown();
                released.await();
            }
        });
        kept.await();
        shown.put(Thread.State.BLOCKED, start(() -> {
            synchronized (monitor) {
                // comes in when the keeper leaves
            }
        }));
        shown.put(Thread.State.WAITING, start(released::await));
        shown.put(Thread.State.TIMED_WAITING, start(() -> released.await(1, TimeUnit.DAYS)));
        shown.put(Thread.State.RUNNABLE, start(() -> {
            while (released.getCount() > 0) {
                Thread.yield();
            }
        }));
        shown.put(Thread.State.TERMINATED, start(() -> {}));
        for (Map.Entry<Thread.State, Thread> each : shown.entrySet()) {
            while (each.getValue().getState() != each.getKey()) {
                Thread.onSpinWait();
            }
        }
        return shown;
    }

    @Override
    public void release() {
        released.countDown();
        for (Thread thread : started) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Thread start(Body body) {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                body.run();
            } catch (InterruptedException e) {
                // nobody interrupts them
            }
        });
        started.add(thread);
        return thread;
    }
}
