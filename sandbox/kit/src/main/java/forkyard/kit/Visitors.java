package forkyard.kit;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Threads of a scenario, and whether they wait. It only looks; to be sure that all are at rest takes a quiet gate. */
public final class Visitors {
    private static final int MOST_LOOKS = 300;

    /** A thread that was just woken still looks asleep. */
    private static final int QUIET_LOOKS = 5;

    private final AtomicReferenceArray<@Nullable Thread> threads;

    /** @param count how many are to come, numbered from 0 */
    public Visitors(int count) {
        threads = new AtomicReferenceArray<>(count);
    }

    /** The calling thread is this visitor. */
    public void comes(int visitor) {
        threads.set(visitor, Thread.currentThread());
    }

    /** Interrupts this visitor, who must have come. */
    public void interrupt(int visitor) {
        Objects.requireNonNull(threads.get(visitor), "nobody has come").interrupt();
    }

    /** Looks until this one waits or has ended; gives up after a while, for it may never come to rest. */
    public void awaitRest(int visitor) throws InterruptedException {
        awaitQuiet(() -> rests(visitor), () -> false);
    }

    /** Looks until this has happened, or all have come and wait or have ended; gives up after a while, as somebody may never rest. */
    public void awaitRest(BooleanSupplier happened) throws InterruptedException {
        awaitQuiet(this::allRest, happened);
    }

    private static void awaitQuiet(BooleanSupplier rest, BooleanSupplier happened) throws InterruptedException {
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS && !happened.getAsBoolean(); look++) {
            quiet = rest.getAsBoolean() ? quiet + 1 : 0;
            Thread.sleep(1);
        }
    }

    private boolean allRest() {
        for (int i = 0; i < threads.length(); i++) {
            if (!rests(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean rests(int visitor) {
        Thread thread = threads.get(visitor);
        return thread != null && thread.getState() != Thread.State.RUNNABLE;
    }
}
