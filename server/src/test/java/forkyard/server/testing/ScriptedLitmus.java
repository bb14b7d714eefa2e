package forkyard.server.testing;

import forkyard.engine.EngineException;
import forkyard.server.judge.Litmus;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Sees what it is told to see. If it is held it goes on looking until {@link #release}. */
public final class ScriptedLitmus implements Litmus {
    private volatile Map<String, Long> table = Map.of("0, 1", 3L, "1, 0", 1L);
    private volatile int cores = CORES;
    private volatile @Nullable EngineException outage;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Map<String, Long> observe(String test) throws TooFewCores, InterruptedException {
        begun.countDown();
        if (cores < CORES) {
            throw new TooFewCores(cores);
        }
        EngineException down = outage;
        if (down != null) {
            throw down;
        }
        held.await();
        return table;
    }

    @Override
    public String machineClass() {
        return "test machine";
    }

    public void sees(Map<String, Long> counts) {
        table = counts;
    }

    public void cores(int there) {
        cores = there;
    }

    public void outage(@Nullable EngineException down) {
        outage = down;
    }

    /** From now on it looks for ever. */
    public void hold() {
        begun = new CountDownLatch(1);
        held = new CountDownLatch(1);
    }

    public void awaitBegun() throws InterruptedException {
        begun.await();
    }

    public void release() {
        held.countDown();
    }
}
