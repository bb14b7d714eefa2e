import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: who waits for a ReentrantLock is parked, and that is WAITING. */
public final class Solution implements StateTour {
    private final Map<Thread.State, Thread> threads = new EnumMap<>(Thread.State.class);
    private final Lock lock = new ReentrantLock();
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
        threads.values().forEach(Solution::awaitEnd);
    }

    private void begin(Thread.State state, Runnable body) throws InterruptedException {
        Thread thread = new Thread(body, "shows " + state);
        threads.put(state, thread);
        thread.start();
        while (thread.getState() == Thread.State.NEW
                || thread.getState() == Thread.State.RUNNABLE && state != Thread.State.RUNNABLE) {
            Thread.sleep(1);
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    private void sleepInside() {
        lock.lock();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            // released
        } finally {
            lock.unlock();
        }
    }

    private void enter() {
        lock.lock();
        lock.unlock();
    }
}
