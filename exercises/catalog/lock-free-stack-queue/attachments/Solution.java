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
        private record Node<T>(T item, Node<T> next) {}

        private final Cell<Node<T>> top = new Cell<>(null);

        @Override
        public void push(T item) {
            // Between the get and the set another thread may push.
            top.set(new Node<>(item, top.get()));
        }

        @Override
        public T pop() {
            return null;
        }
    }

    private static final class Queue<T> implements LfQueue<T> {
        @Override
        public void add(T item) {}

        @Override
        public T poll() {
            return null;
        }
    }
}
