package forkyard.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/**
 * Servers of one profile that stay up and are used one after another, each by one thread at a time. A server is replaced
 * after any exception, and when a use takes too long; after so many uses another is started, and it goes when that one is
 * ready.
 */
public final class Warm<I, O> implements AutoCloseable {
    private final Pool<I, O> pool;
    private final int mostUses;
    private final Map<Sandbox<I, O>, Integer> uses = new ConcurrentHashMap<>();
    private final Set<Sandbox<I, O>> leaving = ConcurrentHashMap.newKeySet();

    Warm(Pool<I, O> pool, int mostUses) {
        if (mostUses < 1) {
            throw new IllegalArgumentException("A server is used at least once, not " + mostUses + " times.");
        }
        this.pool = pool;
        this.mostUses = mostUses;
    }

    /** How many servers wait now. */
    public int ready() {
        return pool.ready();
    }

    /**
     * Waits for a server and uses it.
     *
     * @param limit of the use, not of the waiting
     * @throws TimeoutException if the use took longer
     * @throws IOException from the use: the server is at fault, or what it was asked
     * @throws EngineException if there is no server
     */
    public <T> T use(Duration limit, Use<I, O, T> use) throws IOException, InterruptedException, TimeoutException {
        Sandbox<I, O> server = pool.take();
        boolean fit = false;
        try {
            T result = TimedUse.use(server, limit, use);
            fit = server.alive();
            return result;
        } finally {
            if (fit && !hasSuccessor(server)) {
                pool.giveBack(server);
            } else {
                uses.remove(server);
                pool.discard(server, leaving.remove(server));
            }
        }
    }

    /** Counts a use; after the last one a successor is started, and until it waits the server stays. */
    private boolean hasSuccessor(Sandbox<I, O> server) {
        if (uses.merge(server, 1, Integer::sum) < mostUses) {
            return false;
        }
        if (leaving.add(server)) {
            pool.startSuccessor();
        }
        return pool.ready() > 0;
    }

    @Override
    public void close() {
        pool.close();
    }
}
