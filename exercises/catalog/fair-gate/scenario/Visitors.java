import java.util.concurrent.atomic.AtomicReferenceArray;

/** Threads, and whether they wait. */
final class Visitors {
    private static final int MOST_LOOKS = 300;

    /** A thread that was just woken still looks asleep. */
    private static final int QUIET_LOOKS = 5;

    private final AtomicReferenceArray<Thread> threads;

    Visitors(int n) {
        threads = new AtomicReferenceArray<>(n);
    }

    void comes(int visitor) {
        threads.set(visitor, Thread.currentThread());
    }

    void interrupt(int visitor) {
        threads.get(visitor).interrupt();
    }

    /** Looks until this one waits or has ended; gives up after a while, for it may never come to rest. */
    void awaitRest(int visitor) throws InterruptedException {
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
            Thread thread = threads.get(visitor);
            boolean rests = thread != null && thread.getState() != Thread.State.RUNNABLE;
            quiet = rests ? quiet + 1 : 0;
            Thread.sleep(1);
        }
    }
}
