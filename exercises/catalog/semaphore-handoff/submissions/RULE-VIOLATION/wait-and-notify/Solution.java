import java.util.ArrayDeque;
import java.util.Queue;

/** Against the rules: waits with a monitor. */
public final class Solution<T> implements Handoff<T> {
    private final Queue<T> items = new ArrayDeque<>();

    @Override
    public synchronized void produce(T item) {
        items.add(item);
        notifyAll();
    }

    @Override
    public synchronized T consume() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        return items.remove();
    }
}
