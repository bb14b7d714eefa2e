/** All that there is in one immutable value; the queue is two lists, one of them turned round now and then. */
public final class Solution implements LockFree {
    @Override
    public <T> LfStack<T> stack() {
        return new Stack<>();
    }

    @Override
    public <T> LfQueue<T> queue() {
        return new Queue<>();
    }

    private record Chain<T>(T first, Chain<T> rest) {}

    private static final class Stack<T> implements LfStack<T> {
        private final Cell<Chain<T>> items = new Cell<>(null);

        @Override
        public void push(T item) {
            while (true) {
                Chain<T> now = items.get();
                if (items.compareAndSet(now, new Chain<>(item, now))) {
                    return;
                }
            }
        }

        @Override
        public T pop() {
            while (true) {
                Chain<T> now = items.get();
                if (now == null) {
                    return null;
                }
                if (items.compareAndSet(now, now.rest())) {
                    return now.first();
                }
            }
        }
    }

    /** The items of {@code front}, then those of {@code back} from its end to its beginning. */
    private record Both<T>(Chain<T> front, Chain<T> back) {
        Both<T> with(T item) {
            return new Both<>(front, new Chain<>(item, back));
        }

        /** The same items, with the next one in front if there is any. */
        Both<T> turned() {
            if (front != null) {
                return this;
            }
            Chain<T> turned = null;
            for (Chain<T> each = back; each != null; each = each.rest()) {
                turned = new Chain<>(each.first(), turned);
            }
            return new Both<>(turned, null);
        }
    }

    private static final class Queue<T> implements LfQueue<T> {
        private final Cell<Both<T>> items = new Cell<>(new Both<>(null, null));

        @Override
        public void add(T item) {
            while (true) {
                Both<T> now = items.get();
                if (items.compareAndSet(now, now.with(item))) {
                    return;
                }
            }
        }

        @Override
        public T poll() {
            while (true) {
                Both<T> now = items.get();
                Both<T> turned = now.turned();
                if (turned.front() == null) {
                    return null;
                }
                if (items.compareAndSet(now, new Both<>(turned.front().rest(), turned.back()))) {
                    return turned.front().first();
                }
            }
        }
    }
}
