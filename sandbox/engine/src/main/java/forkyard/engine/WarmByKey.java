package forkyard.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Servers that were each prepared for one key, such as an exercise's version. Each is used by one thread at a time; of
 * those at rest the one that was longest without use leaves when another key needs its place. After any exception, and
 * when a use takes too long, the next use of that key gets a new one.
 */
public final class WarmByKey<K, I, O> implements AutoCloseable {
    private final Pool<I, O> source;
    private final int most;
    private final Preparation<K, I, O> preparation;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<K, Place<I, O>> places = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    /** Makes a new sandbox ready for a key, for instance by sending it classes. */
    @FunctionalInterface
    public interface Preparation<K, I, O> {
        void prepare(K key, Sandbox<I, O> sandbox) throws IOException, InterruptedException;
    }

    private static final class Place<I, O> {
        private @Nullable Sandbox<I, O> server;
        private boolean inUse = true;
    }

    /**
     * @param source of sandboxes that are prepared for no key yet; it stays the caller's to close
     * @param most how many servers there are at once
     */
    public WarmByKey(Pool<I, O> source, int most, Preparation<K, I, O> preparation) {
        if (most < 1) {
            throw new IllegalArgumentException("There is at least one server, not " + most + ".");
        }
        this.source = source;
        this.most = most;
        this.preparation = preparation;
    }

    /**
     * Waits for the key's server, prepares one if there is none, and uses it.
     *
     * @param limit of preparation and use, not of the waiting
     * @throws TimeoutException if they took longer
     * @throws IOException from them
     * @throws EngineException if there is no sandbox
     */
    public <T> T use(K key, Duration limit, Use<I, O, T> use)
            throws IOException, InterruptedException, TimeoutException {
        Place<I, O> place = enter(key);
        boolean fit = false;
        try {
            Sandbox<I, O> server = place.server;
            T result;
            if (server != null && server.alive()) {
                result = TimedUse.use(server, limit, use);
            } else {
                if (server != null) {
                    server.close();
                }
                Sandbox<I, O> fresh = source.take();
                place.server = fresh;
                result = TimedUse.use(fresh, limit, sandbox -> {
                    preparation.prepare(key, sandbox);
                    return use.with(sandbox);
                });
            }
            fit = true;
            return result;
        } finally {
            leave(key, place, fit);
        }
    }

    private Place<I, O> enter(K key) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                if (closed) {
                    throw new EngineDown(Launcher.ENDING, null);
                }
                Place<I, O> place = places.get(key);
                if (place != null && !place.inUse) {
                    place.inUse = true;
                    return place;
                }
                if (place == null && (places.size() < most || evict())) {
                    Place<I, O> own = new Place<>();
                    places.put(key, own);
                    return own;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes room if one is at rest. The map's order is by last use. */
    private boolean evict() {
        for (Iterator<Place<I, O>> all = places.values().iterator(); all.hasNext(); ) {
            Place<I, O> place = all.next();
            if (!place.inUse) {
                all.remove();
                closeServer(place);
                return true;
            }
        }
        return false;
    }

    private void leave(K key, Place<I, O> place, boolean fit) {
        lock.lock();
        try {
            place.inUse = false;
            if (!fit || closed) {
                places.remove(key, place);
                closeServer(place);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void closeServer(Place<?, ?> place) {
        Sandbox<?, ?> server = place.server;
        if (server != null) {
            server.close();
        }
    }

    /** How many servers there are, at rest or in use. */
    public int alive() {
        lock.lock();
        try {
            return places.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (evict()) {
                // those in use are closed when they are left
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
