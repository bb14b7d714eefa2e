package forkyard.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes containers, off everybody's path. It knows each from the moment it is made, so that none is forgotten: what
 * the engine did not do today is asked of it again.
 */
final class Reaper {
    private static final Logger LOG = LoggerFactory.getLogger(Reaper.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final int LOOKS_PER_TRY = 25;

    private final Docker docker;
    private final Gate gate;
    private final Map<String, Corpse> made = new ConcurrentHashMap<>();

    Reaper(Docker docker, Gate gate) {
        this.docker = docker;
        this.gate = gate;
    }

    /** A container that has been made; {@code afterwards} runs when it is gone. */
    void made(String id, Runnable afterwards) {
        made.put(id, new Corpse(id, afterwards));
    }

    boolean knows(String id) {
        return made.containsKey(id);
    }

    /**
     * Kills the container at once and removes it soon.
     *
     * @param beforeRemoval runs once it is killed; a frozen one must be thawed, or it would not die
     */
    void remove(String id, Runnable beforeRemoval) {
        Corpse corpse = made.get(id);
        if (corpse != null && corpse.wanted.compareAndSet(false, true)) {
            corpse.beforeRemoval = beforeRemoval;
            bury(corpse);
        }
    }

    /** Tries once more to remove what could not be removed. */
    void retry() {
        made.values().stream().filter(corpse -> corpse.wanted.get()).forEach(this::bury);
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
                made.values().forEach(corpse -> corpse.wanted.set(true));
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

    private void bury(Corpse corpse) {
        if (corpse.busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("engine: remove").start(() -> {
                try {
                    kill(corpse);
                    remove(corpse);
                } catch (EngineException e) {
                    LOG.warn("A sandbox is not removed yet: {}", e.getMessage());
                } finally {
                    corpse.busy.set(false);
                }
            });
        }
    }

    private void kill(Corpse corpse) {
        docker.kill(corpse.id);
        corpse.beforeRemoval.run();
    }

    private void remove(Corpse corpse) {
        gate.enter();
        try {
            docker.remove(corpse.id);
        } finally {
            gate.leave();
        }
        if (made.remove(corpse.id) != null) {
            corpse.afterwards.run();
        }
    }

    private static final class Corpse {
        private final String id;
        private final Runnable afterwards;
        private final AtomicBoolean wanted = new AtomicBoolean();
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile Runnable beforeRemoval = () -> {};

        Corpse(String id, Runnable afterwards) {
            this.id = id;
            this.afterwards = afterwards;
        }
    }
}
