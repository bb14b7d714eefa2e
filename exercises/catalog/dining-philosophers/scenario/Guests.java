import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;

/** The threads of some philosophers, and whether they wait. */
final class Guests {
    private static final int MOST_LOOKS = 300;

    /** A thread that was just woken still looks asleep. */
    private static final int QUIET_LOOKS = 5;

    private final AtomicReferenceArray<Thread> threads;

    Guests(int n) {
        threads = new AtomicReferenceArray<>(n);
    }

    void sitDown(int guest) {
        threads.set(guest, Thread.currentThread());
    }

    void interrupt(int guest) {
        threads.get(guest).interrupt();
    }

    /** Looks until this has happened, or all wait; gives up after a while, for somebody may never come to rest. */
    void awaitRest(BooleanSupplier happened) throws InterruptedException {
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS && !happened.getAsBoolean(); look++) {
            quiet = allWait() ? quiet + 1 : 0;
            Thread.sleep(1);
        }
    }

    private boolean allWait() {
        for (int i = 0; i < threads.length(); i++) {
            Thread thread = threads.get(i);
            if (thread == null || thread.getState() == Thread.State.RUNNABLE) {
                return false;
            }
        }
        return true;
    }
}
