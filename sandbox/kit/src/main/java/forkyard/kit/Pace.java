package forkyard.kit;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Keeps threads roughly abreast through many short rounds, so that what they do meets. It waits for the others only a moment and
 * never blocks: a round that finds nobody is played alone. In a calm trial it does not wait at all.
 */
public final class Pace {
    private static final int PATIENCE = 2_000;
    private static final int SPINS_PER_YIELD = 50;

    private final AtomicIntegerArray reached;
    private final boolean calm;

    Pace(int threads, boolean calm) {
        this.reached = new AtomicIntegerArray(threads);
        this.calm = calm;
    }

    /**
     * Begins a round.
     *
     * @param thread this thread's number, from 0
     * @param round counted from 1, and never falling
     */
    public void abreast(int thread, int round) {
        reached.set(thread, round);
        for (int tries = 0; !calm && tries < PATIENCE && !allReached(round); tries++) {
            if (tries % SPINS_PER_YIELD == SPINS_PER_YIELD - 1) {
                Thread.yield();
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** This thread plays no further round; nobody waits for it any more. */
    public void done(int thread) {
        reached.set(thread, Integer.MAX_VALUE);
    }

    private boolean allReached(int round) {
        for (int i = 0; i < reached.length(); i++) {
            if (reached.get(i) < round) {
                return false;
            }
        }
        return true;
    }
}
