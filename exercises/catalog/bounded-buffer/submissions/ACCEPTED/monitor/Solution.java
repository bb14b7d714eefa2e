/** A ring in an array, guarded by the object's own monitor; everybody is woken, since all wait in one place. */
public final class Solution {
    public static <T> BoundedBuffer<T> create(int capacity) {
        return new Ring<>(capacity);
    }

    private static final class Ring<T> implements BoundedBuffer<T> {
        private final Object[] items;
        private int first;
        private int size;

        Ring(int capacity) {
            items = new Object[capacity];
        }

        @Override
        public synchronized void put(T item) throws InterruptedException {
            while (size == items.length) {
                wait();
            }
            add(item);
        }

        @Override
        @SuppressWarnings("unchecked")
        public synchronized T take() throws InterruptedException {
            while (size == 0) {
                wait();
            }
            T item = (T) items[first];
            items[first] = null;
            first = (first + 1) % items.length;
            size--;
            notifyAll();
            return item;
        }

        @Override
        public synchronized boolean offer(T item, long millis) throws InterruptedException {
            long end = System.nanoTime() + millis * 1_000_000;
            while (size == items.length) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            add(item);
            return true;
        }

        @Override
        public synchronized int size() {
            return size;
        }

        private void add(T item) {
            items[(first + size) % items.length] = item;
            size++;
            notifyAll();
        }
    }
}
