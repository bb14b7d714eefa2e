import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Wrong: who gives up waiting, for lack of time or by an interrupt, stays counted. */
public final class Solution {
    public static <C> Pool<C> create(int k, Callable<C> factory) {
        return new Connections<>(k, factory);
    }

    private static final class Connections<C> implements Pool<C> {
        private final int k;
        private final Callable<C> factory;
        private final Deque<C> idle = new ArrayDeque<>();
        private final Set<C> lent = new HashSet<>();
        private int users;

        Connections(int k, Callable<C> factory) {
            this.k = k;
            this.factory = factory;
        }

        @Override
        public C borrow(long timeoutMs) throws InterruptedException, TimeoutException {
            C connection;
            synchronized (this) {
                users++;
                await(timeoutMs);
                connection = idle.pollFirst();
            }
            if (connection == null) {
                connection = made();
            }
            synchronized (this) {
                lent.add(connection);
            }
            return connection;
        }

        @Override
        public synchronized void giveBack(C connection) {
            if (!lent.remove(connection)) {
                throw new IllegalStateException("not lent");
            }
            idle.addFirst(connection);
            users--;
            notifyAll();
        }

        /** Waits until all users, this one among them, can have a connection. */
        private void await(long timeoutMs) throws InterruptedException, TimeoutException {
            long began = System.nanoTime();
            while (users > k) {
                if (timeoutMs < 0) {
                    wait();
                    continue;
                }
                long left = timeoutMs - (System.nanoTime() - began) / 1_000_000;
                if (left <= 0) {
                    throw new TimeoutException("nothing free within " + timeoutMs + " ms");
                }
                wait(left);
            }
        }

        private C made() {
            try {
                return factory.call();
            } catch (Exception e) {
                gone();
                throw new IllegalStateException("no new connection", e);
            }
        }

        private synchronized void gone() {
            users--;
            notifyAll();
        }
    }
}
