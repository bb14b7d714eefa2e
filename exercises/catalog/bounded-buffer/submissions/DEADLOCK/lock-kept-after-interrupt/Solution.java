import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: an interrupt leaves by the exception, and the lock stays locked. */
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
            while (items.size() == capacity) {
                notFull.await();
            }
            items.addLast(item);
            notEmpty.signal();
            lock.unlock();
        }

        @Override
        public T take() throws InterruptedException {
            lock.lock();
            while (items.isEmpty()) {
                notEmpty.await();
            }
            T item = items.removeFirst();
            notFull.signal();
            lock.unlock();
            return item;
        }

        @Override
        public boolean offer(T item, long millis) throws InterruptedException {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            lock.lock();
            while (items.size() == capacity && left > 0) {
                left = notFull.awaitNanos(left);
            }
            boolean room = items.size() < capacity;
            if (room) {
                items.addLast(item);
                notEmpty.signal();
            }
            lock.unlock();
            return room;
        }

        @Override
        public int size() {
            lock.lock();
            int size = items.size();
            lock.unlock();
            return size;
        }
    }
}
