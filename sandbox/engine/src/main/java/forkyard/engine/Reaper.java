package forkyard.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes containers, off everybody's path. It knows each by name before it is made, so that none is forgotten: what the
 * engine did not do today is asked of it again.
 */
final class Reaper {
    private static final Logger LOG = LoggerFactory.getLogger(Reaper.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final int LOOKS_PER_TRY = 25;

    private final Docker docker;
    private final Gate gate;
    private final Map<String, Container> made = new ConcurrentHashMap<>();

    Reaper(Docker docker, Gate gate) {
        this.docker = docker;
        this.gate = gate;
    }

    /** A container that will be made now; {@code afterwards} runs when it is gone. */
    void expect(String name, Runnable afterwards) {
        made.put(name, new Container(name, afterwards));
    }

    /** The container has become a sandbox, which {@link #removeAll} then closes. */
    void cameUp(String name, Sandbox<?, ?> sandbox) {
        Container container = made.get(name);
        if (container != null) {
            container.sandbox = sandbox;
        }
    }

    boolean knows(String name) {
        return made.containsKey(name);
    }

    /**
     * Kills the container at once and removes it soon.
     *
     * @param beforeRemoval runs once it is killed; a frozen one must be thawed, or it would not die
     */
    void remove(String name, Runnable beforeRemoval) {
        Container container = made.get(name);
        if (container != null && container.wanted.compareAndSet(false, true)) {
            container.beforeRemoval = beforeRemoval;
            removeInBackground(container);
        }
    }

    /** Tries once more to remove what could not be removed. */
    void retry() {
        made.values().stream().filter(container -> container.wanted.get()).forEach(this::removeInBackground);
    }

    /**
     * Removes everything that was made or still is being made.
     *
     * @param complete whether nothing is being made any more
     * @return whether nothing is left
     */
    boolean removeAll(BooleanSupplier complete, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        for (int look = 0; !(complete.getAsBoolean() && made.isEmpty()); look++) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            if (look % LOOKS_PER_TRY == 0) {
                made.values().forEach(this::end);
                retry();
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private void end(Container container) {
        Sandbox<?, ?> sandbox = container.sandbox;
        if (sandbox != null) {
            sandbox.close();
        } else {
            remove(container.name, () -> {});
        }
    }

    private void removeInBackground(Container container) {
        if (container.busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("engine: remove").start(() -> {
                try {
                    kill(container);
                    remove(container);
                } catch (EngineException e) {
                    LOG.warn("A sandbox is not removed yet: {}", e.getMessage());
                } finally {
                    container.busy.set(false);
                }
            });
        }
    }

    private void kill(Container container) {
        docker.kill(container.name);
        container.beforeRemoval.run();
    }

    private void remove(Container container) {
        try (Gate.Pass _ = gate.enter()) {
            docker.remove(container.name);
        }
        if (made.remove(container.name) != null) {
            container.afterwards.run();
        }
    }

    private static final class Container {
        private final String name;
        private final Runnable afterwards;
        private final AtomicBoolean wanted = new AtomicBoolean();
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile Runnable beforeRemoval = () -> {};
        private volatile @Nullable Sandbox<?, ?> sandbox;

        Container(String name, Runnable afterwards) {
            this.name = name;
            this.afterwards = afterwards;
        }
    }
}
