import java.util.ArrayDeque;
import java.util.Deque;

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
            // Wait while the buffer is full. Then add the item.
            items.addLast(item);
        }

        @Override
        public T take() throws InterruptedException {
            // Wait while the buffer is empty. Then remove an item.
            return items.removeFirst();
        }

        @Override
        public boolean offer(T item, long millis) throws InterruptedException {
            // Like put, but give up after so many milliseconds.
            return false;
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
