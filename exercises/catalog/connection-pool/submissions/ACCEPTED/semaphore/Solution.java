import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A permit for each connection, lent or about to be; first the connection goes back, then the permit. */
public final class Solution {
    public static <C> Pool<C> create(int k, Callable<C> factory) {
        return new Connections<>(k, factory);
    }

    private static final class Connections<C> implements Pool<C> {
        private final Callable<C> factory;
        private final Semaphore permits;
        private final Deque<C> idle = new ConcurrentLinkedDeque<>();
        private final Set<C> lent = ConcurrentHashMap.newKeySet();

        Connections(int k, Callable<C> factory) {
            this.factory = factory;
            permits = new Semaphore(k);
        }

        @Override
        public C borrow(long timeoutMs) throws InterruptedException, TimeoutException {
            acquire(timeoutMs);
            C connection = idle.pollFirst();
            if (connection == null) {
                try {
                    connection = factory.call();
                } catch (Exception e) {
                    permits.release();
                    throw new IllegalStateException("no new connection", e);
                }
            }
            lent.add(connection);
            return connection;
        }

        @Override
        public void giveBack(C connection) {
            if (!lent.remove(connection)) {
                throw new IllegalStateException("not lent");
            }
            idle.addFirst(connection);
            permits.release();
        }

        private void acquire(long timeoutMs) throws InterruptedException, TimeoutException {
            if (timeoutMs < 0) {
                permits.acquire();
            } else if (!permits.tryAcquire(timeoutMs, TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("nothing free within " + timeoutMs + " ms");
            }
        }
    }
}
