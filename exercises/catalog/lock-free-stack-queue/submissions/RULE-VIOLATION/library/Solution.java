import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong: somebody else has done it. */
public final class Solution implements LockFree {
    @Override
    public <T> LfStack<T> stack() {
        ConcurrentLinkedDeque<T> items = new ConcurrentLinkedDeque<>();
        return new LfStack<>() {
            @Override
            public void push(T item) {
                items.addLast(item);
            }

            @Override
            public T pop() {
                return items.pollLast();
            }
        };
    }

    @Override
    public <T> LfQueue<T> queue() {
        ConcurrentLinkedQueue<T> items = new ConcurrentLinkedQueue<>();
        return new LfQueue<>() {
            @Override
            public void add(T item) {
                items.add(item);
            }

            @Override
            public T poll() {
                return items.poll();
            }
        };
    }
}
