import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the comparisons of each thread. A thread rests now and then, so that all get on equally fast however few
 * processors there are: threads that take tasks as they come then do equally much.
 */
final class CountingOrder implements LongOrder {
    private static final int BETWEEN_RESTS = 256;
    private static final long REST_NANOS = 50_000;

    private final LongOrder order;
    private final Queue<Count> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Count> mine = ThreadLocal.withInitial(() -> {
        Count count = new Count();
        all.add(count);
        return count;
    });

    CountingOrder(LongOrder order) {
        this.order = order;
    }

    private static final class Count {
        private volatile long comparisons;
    }

    @Override
    public int compare(long a, long b) {
        Count count = mine.get();
        long comparisons = count.comparisons + 1;
        count.comparisons = comparisons;
        if (comparisons % BETWEEN_RESTS == 0) {
            LockSupport.parkNanos(REST_NANOS);
        }
        return order.compare(a, b);
    }

    /** One number for each thread that has compared anything. */
    long[] counts() {
        return all.stream().mapToLong(count -> count.comparisons).toArray();
    }
}
