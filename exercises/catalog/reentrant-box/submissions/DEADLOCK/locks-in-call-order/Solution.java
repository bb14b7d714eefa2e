import java.util.concurrent.locks.ReentrantLock;

/** Wrong: two that move in opposite directions each hold what the other wants. */
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
        Solution that = (Solution) other;
        lock.lock();
        try {
            that.lock.lock();
            try {
                if (size >= k) {
                    size -= k;
                    that.size += k;
                }
            } finally {
                that.lock.unlock();
            }
        } finally {
            lock.unlock();
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
