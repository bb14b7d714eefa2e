import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Wrong: tells all to end, and does not wait until they have. */
public final class Solution implements StateTour {
    private final Map<Thread.State, Thread> threads = new EnumMap<>(Thread.State.class);
    private final Object monitor = new Object();
    private volatile boolean released;

    @Override
    public Map<Thread.State, Thread> show() throws InterruptedException {
        threads.put(Thread.State.NEW, new Thread(() -> {}));
        begin(Thread.State.TERMINATED, () -> {});
        begin(Thread.State.RUNNABLE, this::spin);
        begin(Thread.State.WAITING, this::park);
        begin(Thread.State.TIMED_WAITING, this::sleepInside);
        begin(Thread.State.BLOCKED, this::enter);
        return threads;
    }

    @Override
    public void release() {
        released = true;
        LockSupport.unpark(threads.get(Thread.State.WAITING));
        threads.get(Thread.State.TIMED_WAITING).interrupt();
    }

    private void begin(Thread.State state, Runnable body) throws InterruptedException {
        Thread thread = new Thread(body, "shows " + state);
        threads.put(state, thread);
        thread.start();
        while (thread.getState() != state) {
            Thread.sleep(1);
        }
    }

    private void spin() {
        while (!released) {
            Thread.onSpinWait();
        }
    }

    private void park() {
        while (!released) {
            LockSupport.park();
        }
    }

    /** Whoever sleeps keeps the monitors that he has entered. */
    private void sleepInside() {
        synchronized (monitor) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // released
            }
        }
    }

    private void enter() {
        synchronized (monitor) {
            // nothing to do: the way in is what is shown
        }
    }
}
