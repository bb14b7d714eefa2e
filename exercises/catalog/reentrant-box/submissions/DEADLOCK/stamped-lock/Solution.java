import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.StampedLock;

/** Wrong: a StampedLock is not reentrant either. */
public final class Solution implements Box {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.getAndIncrement();
    private final StampedLock lock = new StampedLock();
    private int size;

    @Override
    public void add(int k) {
        long stamp = lock.writeLock();
        try {
            size += k;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public int remove(int k) {
        long stamp = lock.writeLock();
        try {
            int taken = Math.min(k, size);
            size -= taken;
            return taken;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public void moveTo(Box other, int k) {
        Solution that = (Solution) other;
        if (this == that) {
            return;
        }
        Solution first = number < that.number ? this : that;
        Solution second = first == this ? that : this;
        long one = first.lock.writeLock();
        long two = second.lock.writeLock();
        try {
            if (size >= k) {
                size -= k;
                that.size += k;
            }
        } finally {
            second.lock.unlockWrite(two);
            first.lock.unlockWrite(one);
        }
    }

    @Override
    public void batch(Runnable r) {
        long stamp = lock.writeLock();
        try {
            r.run();
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public int size() {
        long stamp = lock.writeLock();
        try {
            return size;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
