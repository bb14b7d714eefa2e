import java.util.ArrayDeque;

/** Wrong: a lock made of a cell; while its holder stands still, everybody goes round. */
public final class Solution implements LockFree {
    @Override
    public <T> LfStack<T> stack() {
        return new Stack<>();
    }

    @Override
    public <T> LfQueue<T> queue() {
        return new Queue<>();
    }

    private static final class Lock {
        private final Cell<Boolean> taken = new Cell<>(false);

        void lock() {
            while (!taken.compareAndSet(false, true)) {}
        }

        void unlock() {
            taken.set(false);
        }
    }

    private static final class Stack<T> implements LfStack<T> {
        private final Lock lock = new Lock();
        private final ArrayDeque<T> items = new ArrayDeque<>();

        @Override
        public void push(T item) {
            lock.lock();
            items.addLast(item);
            lock.unlock();
        }

        @Override
        public T pop() {
            lock.lock();
            T item = items.pollLast();
            lock.unlock();
            return item;
        }
    }

    private static final class Queue<T> implements LfQueue<T> {
        private final Lock lock = new Lock();
        private final ArrayDeque<T> items = new ArrayDeque<>();

        @Override
        public void add(T item) {
            lock.lock();
            items.addLast(item);
            lock.unlock();
        }

        @Override
        public T poll() {
            lock.lock();
            T item = items.pollFirst();
            lock.unlock();
            return item;
        }
    }
}
