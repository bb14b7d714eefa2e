import java.util.concurrent.locks.ReentrantLock;

/** Wrong: between the two steps the things are in neither box. */
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
        lock.lock();
        try {
            int taken = Math.min(k, size);
            size -= taken;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void moveTo(Box other, int k) {
        boolean enough;
        lock.lock();
        try {
            enough = size >= k;
            size -= enough ? k : 0;
        } finally {
            lock.unlock();
        }
        if (enough) {
            other.add(k);
        }
    }

    @Override
    public void batch(Runnable r) {
        lock.lock();
        try {
            r.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }
}
