import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

public final class Solution {
    public static <C> Pool<C> create(int k, Callable<C> factory) {
        return new Connections<>(k, factory);
    }

    private static final class Connections<C> implements Pool<C> {
        private final int k;
        private final Callable<C> factory;
        private final Deque<C> idle = new ArrayDeque<>();

        Connections(int k, Callable<C> factory) {
            this.k = k;
            this.factory = factory;
        }

        @Override
        public C borrow(long timeoutMs) throws InterruptedException, TimeoutException {
            // Wait until fewer than k are lent. Then lend one that is idle, or a new one.
            throw new TimeoutException();
        }

        @Override
        public void giveBack(C connection) {
            // Refuse what is not lent.
            idle.addFirst(connection);
        }
    }
}
