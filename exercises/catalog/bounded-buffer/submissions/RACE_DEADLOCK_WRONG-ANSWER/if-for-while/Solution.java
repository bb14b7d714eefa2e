import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: looks only once whether there is something. */
public final class Solution {
    public static <T> BoundedBuffer<T> create(int capacity) {
        return new Buffer<>(capacity);
    }

    private static final class Buffer<T> implements BoundedBuffer<T> {
        private final Deque<T> items = new ArrayDeque<>();
        private final int capacity;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition notFull = lock.newCondition();
        private final Condition notEmpty = lock.newCondition();

        Buffer(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void put(T item) throws InterruptedException {
            lock.lock();
            try {
                if (items.size() == capacity) {
                    notFull.await();
                }
                items.addLast(item);
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public T take() throws InterruptedException {
            lock.lock();
            try {
                if (items.isEmpty()) {
                    notEmpty.await();
                }
                T item = items.removeFirst();
                notFull.signal();
                return item;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean offer(T item, long millis) throws InterruptedException {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            lock.lock();
            try {
                while (items.size() == capacity) {
                    if (left <= 0) {
                        return false;
                    }
                    left = notFull.awaitNanos(left);
                }
                items.addLast(item);
                notEmpty.signal();
                return true;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int size() {
            lock.lock();
            try {
                return items.size();
            } finally {
                lock.unlock();
            }
        }
    }
}
