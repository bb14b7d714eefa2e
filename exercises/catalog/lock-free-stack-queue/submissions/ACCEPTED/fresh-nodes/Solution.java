/**
 * Treiber's stack, and the queue of Michael and Scott. Nodes are never used twice, so a node that is still there has not
 * changed.
 */
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
            Node<T> first;
            do {
                first = top.get();
            } while (!top.compareAndSet(first, new Node<>(item, first)));
        }

        @Override
        public T pop() {
            Node<T> first;
            do {
                first = top.get();
            } while (first != null && !top.compareAndSet(first, first.next()));
            return first == null ? null : first.item();
        }
    }

    private static final class Queue<T> implements LfQueue<T> {
        private static final class Node<T> {
            private final Cell<Node<T>> next = new Cell<>(null);
            private T item;

            Node(T item) {
                this.item = item;
            }
        }

        /** The node before the first; its item has been taken. */
        private final Cell<Node<T>> head;

        /** The last node, or the one before it. */
        private final Cell<Node<T>> tail;

        Queue() {
            Node<T> dummy = new Node<>(null);
            head = new Cell<>(dummy);
            tail = new Cell<>(dummy);
        }

        @Override
        public void add(T item) {
            Node<T> node = new Node<>(item);
            while (true) {
                Node<T> last = tail.get();
                Node<T> behind = last.next.get();
                if (behind != null) {
                    tail.compareAndSet(last, behind);
                } else if (last.next.compareAndSet(null, node)) {
                    tail.compareAndSet(last, node);
                    return;
                }
            }
        }

        @Override
        public T poll() {
            while (true) {
                Node<T> dummy = head.get();
                Node<T> first = dummy.next.get();
                if (first == null) {
                    return null;
                }
                if (head.compareAndSet(dummy, first)) {
                    // Only the winner gets here.
                    T item = first.item;
                    first.item = null;
                    return item;
                }
            }
        }
    }
}
