import java.util.ArrayDeque;

/** Wrong: a lock, and no cell. */
public final class Solution implements LockFree {
    @Override
    public <T> LfStack<T> stack() {
        return new Stack<>();
    }

    @Override
    public <T> LfQueue<T> queue() {
        return new Queue<>();
    }

    private static final class Stack<T> implements LfStack<T> {
        private final ArrayDeque<T> items = new ArrayDeque<>();

        @Override
        public synchronized void push(T item) {
            items.addLast(item);
        }

        @Override
        public synchronized T pop() {
            T item = items.pollLast();
            return item;
        }
    }

    private static final class Queue<T> implements LfQueue<T> {
        private final ArrayDeque<T> items = new ArrayDeque<>();

        @Override
        public synchronized void add(T item) {
            items.addLast(item);
        }

        @Override
        public synchronized T poll() {
            T item = items.pollFirst();
            return item;
        }
    }
}
