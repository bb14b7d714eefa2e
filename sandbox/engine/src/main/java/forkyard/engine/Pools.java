package forkyard.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One-use sandboxes of any profile: the first of a profile is started when it is wanted, others then wait ready. */
public final class Pools implements AutoCloseable {
    private final Engine engine;
    private final int ready;
    private final Duration idleAfter;
    private final Map<Profile<?, ?>, Pool<?, ?>> pools = new ConcurrentHashMap<>();

    Pools(Engine engine, int ready, Duration idleAfter) {
        this.engine = engine;
        this.ready = ready;
        this.idleAfter = idleAfter;
    }

    /** As {@link Pool#take}. */
    public <I, O> Sandbox<I, O> take(Profile<I, O> profile) throws InterruptedException {
        return of(profile).take();
    }

    /** The pool of a profile; being asked for, it fills. */
    @SuppressWarnings("unchecked") // a profile's pool has its types
    public <I, O> Pool<I, O> of(Profile<I, O> profile) {
        return (Pool<I, O>) pools.computeIfAbsent(profile, wanted -> engine.pool(wanted, ready, false, idleAfter));
    }

    @Override
    public void close() {
        pools.values().forEach(Pool::close);
    }
}
