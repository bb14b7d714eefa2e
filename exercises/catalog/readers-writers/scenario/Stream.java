import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: whether one who waits writes, and how often others may go first. The others are two of the other kind who take turns: before
 * one gives the lock back, the other asks for it, and all come to rest in between. The answer: how often the others have got the lock
 * while the one waited.
 */
public final class Stream implements Scenario<RwLock> {
    private static final int PATIENT = 2;
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public Object play(RwLock lock, Stage stage) throws Exception {
        boolean writes = stage.input(0, Boolean.class);
        int most = stage.whole(1);
        Visitors visitors = new Visitors(3);
        Other[] others = {new Other(lock, !writes, most), new Other(lock, !writes, most)};
        AtomicInteger served = new AtomicInteger();
        int[] passed = new int[1];
        stage.together("visitor", List.of(
                () -> others[0].play(visitors, 0),
                () -> others[1].play(visitors, 1),
                () -> {
                    others[0].hasBegun.acquire();
                    visitors.comes(PATIENT);
                    Hold.lock(lock, writes);
                    passed[0] = others[0].begun.get() - 1 + others[1].begun.get();
                    served.set(1);
                    Hold.unlock(lock, writes);
                    return null;
                },
                () -> {
                    direct(others, visitors, served, most);
                    return null;
                }));
        return passed[0];
    }

    private static void direct(Other[] others, Visitors visitors, AtomicInteger served, int most)
            throws InterruptedException {
        others[0].asks();
        visitors.awaitRest(() -> served.get() == 1);
        for (int turn = 0; turn < most && served.get() == 0; turn++) {
            Other next = others[(turn + 1) % 2];
            int begun = next.begun.get();
            next.asks();
            visitors.awaitRest(() -> next.begun.get() > begun || served.get() == 1);
            others[turn % 2].gives();
            visitors.awaitRest(() -> served.get() == 1);
        }
        for (Other each : others) {
            each.over = true;
            each.mayBegin.release();
            each.mayEnd.release(most);
        }
    }

    /** Takes the lock when it is told to, and has it for as long as it is told to. */
    private static final class Other {
        final Semaphore mayBegin = new Semaphore(0);
        final Semaphore mayEnd = new Semaphore(0);
        final Semaphore hasBegun = new Semaphore(0);
        private final Semaphore hasAsked = new Semaphore(0);
        private final Semaphore hasGiven = new Semaphore(0);
        final AtomicInteger begun = new AtomicInteger();
        volatile boolean over;
        private final RwLock lock;
        private final boolean writes;
        private final int most;

        Other(RwLock lock, boolean writes, int most) {
            this.lock = lock;
            this.writes = writes;
            this.most = most;
        }

        Object play(Visitors visitors, int number) throws InterruptedException {
            visitors.comes(number);
            for (int turn = 0; turn < most && !over; turn++) {
                mayBegin.acquire();
                if (!over) {
                    hasAsked.release();
                    Hold.lock(lock, writes);
                    begun.incrementAndGet();
                    hasBegun.release();
                    mayEnd.acquire();
                    Hold.unlock(lock, writes);
                    hasGiven.release();
                }
            }
            return "ended";
        }

        /** On return it is about to ask for the lock. */
        void asks() throws InterruptedException {
            mayBegin.release();
            hasAsked.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        /** On return it has given the lock back, if it had it. */
        void gives() throws InterruptedException {
            mayEnd.release();
            hasGiven.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
