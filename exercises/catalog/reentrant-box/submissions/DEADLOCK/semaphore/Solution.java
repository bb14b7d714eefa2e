import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Wrong: a semaphore knows no holder, so a batch that adds waits for itself. */
public final class Solution implements Box {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.getAndIncrement();
    private final Semaphore free = new Semaphore(1);
    private int size;

    @Override
    public void add(int k) {
        free.acquireUninterruptibly();
        try {
            size += k;
        } finally {
            free.release();
        }
    }

    @Override
    public int remove(int k) {
        free.acquireUninterruptibly();
        try {
            int taken = Math.min(k, size);
            size -= taken;
            return taken;
        } finally {
            free.release();
        }
    }

    @Override
    public void moveTo(Box other, int k) {
        Solution that = (Solution) other;
        Solution first = number < that.number ? this : that;
        Solution second = first == this ? that : this;
        if (this == that) {
            return;
        }
        first.free.acquireUninterruptibly();
        try {
            second.free.acquireUninterruptibly();
            try {
                if (size >= k) {
                    size -= k;
                    that.size += k;
                }
            } finally {
                second.free.release();
            }
        } finally {
            first.free.release();
        }
    }

    @Override
    public void batch(Runnable r) {
        free.acquireUninterruptibly();
        try {
            r.run();
        } finally {
            free.release();
        }
    }

    @Override
    public int size() {
        free.acquireUninterruptibly();
        try {
            return size;
        } finally {
            free.release();
        }
    }
}
