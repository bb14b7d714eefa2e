import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** A lock that its holder may lock again; of two boxes the older is locked first. */
public final class Solution implements Box {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.getAndIncrement();
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
        Solution first = number < that.number ? this : that;
        Solution second = first == this ? that : this;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                if (size >= k) {
                    size -= k;
                    that.size += k;
                }
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
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
