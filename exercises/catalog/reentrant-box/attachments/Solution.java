import java.util.concurrent.locks.ReentrantLock;

public final class Solution implements Box {
    private final ReentrantLock lock = new ReentrantLock();
    private int size;

    @Override
    public void add(int k) {
        lock.lock();
        try {
            size += k;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remove(int k) {
        return 0;
    }

    @Override
    public void moveTo(Box other, int k) {
        // The other box is a Solution too, and has a lock of its own.
    }

    @Override
    public void batch(Runnable r) {
        r.run();
    }

    @Override
    public int size() {
        return size;
    }
}
