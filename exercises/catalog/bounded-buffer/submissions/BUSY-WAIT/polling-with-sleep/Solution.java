import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: asks a thousand times a second, and sleeps in between. */
public final class Solution {
    public static <T> BoundedBuffer<T> create(int capacity) {
        return new Buffer<>(capacity);
    }

    private static final class Buffer<T> implements BoundedBuffer<T> {
        private final Deque<T> items = new ArrayDeque<>();
        private final int capacity;

        Buffer(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void put(T item) throws InterruptedException {
            while (!add(item)) {
                pause();
            }
        }

        @Override
        public T take() throws InterruptedException {
            T item = poll();
            while (item == null) {
                pause();
                item = poll();
            }
            return item;
        }

        @Override
        public boolean offer(T item, long millis) throws InterruptedException {
            long end = System.nanoTime() + millis * 1_000_000;
            while (!add(item)) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                pause();
            }
            return true;
        }

        @Override
        public synchronized int size() {
            return items.size();
        }

        private synchronized boolean add(T item) {
            if (items.size() == capacity) {
                return false;
            }
            items.addLast(item);
            return true;
        }

        private synchronized T poll() {
            return items.pollFirst();
        }

        private static void pause() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.sleep(1);
        }
    }
}
