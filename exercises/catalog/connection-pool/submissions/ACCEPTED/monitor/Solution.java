import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** A monitor around the books, but not around the making of a connection. */
public final class Solution {
    public static <C> Pool<C> create(int k, Callable<C> factory) {
        return new Connections<>(k, factory);
    }

    private static final class Connections<C> implements Pool<C> {
        private final int k;
        private final Callable<C> factory;
        private final Deque<C> idle = new ArrayDeque<>();
        private final Set<C> lent = new HashSet<>();

        /** Those that are being made. */
        private int coming;

        Connections(int k, Callable<C> factory) {
            this.k = k;
            this.factory = factory;
        }

        @Override
        public C borrow(long timeoutMs) throws InterruptedException, TimeoutException {
            C connection = idleOne(timeoutMs);
            if (connection == null) {
                connection = made();
            }
            return connection;
        }

        @Override
        public synchronized void giveBack(C connection) {
            if (!lent.remove(connection)) {
                throw new IllegalStateException("not lent");
            }
            idle.addFirst(connection);
            notifyAll();
        }

        /** One that is idle; null if a new one has to be made, for which there is room now. */
        private synchronized C idleOne(long timeoutMs) throws InterruptedException, TimeoutException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            long began = System.nanoTime();
            while (lent.size() + coming == k) {
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
            C connection = idle.pollFirst();
            if (connection == null) {
                coming++;
            } else {
                lent.add(connection);
            }
            return connection;
        }

        /** A new one, made without the lock. */
        private C made() {
            C connection = null;
            try {
                connection = factory.call();
            } catch (Exception e) {
                throw new IllegalStateException("no new connection", e);
            } finally {
                arrived(connection);
            }
            return connection;
        }

        private synchronized void arrived(C connection) {
            coming--;
            if (connection == null) {
                notifyAll();
            } else {
                lent.add(connection);
            }
        }
    }
}
