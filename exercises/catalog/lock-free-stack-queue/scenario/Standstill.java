import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** One thread stands still before a step of its call; another calls meanwhile, and must get to the end of it. */
final class Standstill {
    private static final int MOST_LEFT = 40;

    /** A call that takes so many steps waits for the one who stands still. */
    private static final int MOST_STEPS = 1_000;

    /** A thread that was seen to wait so often in a row waits for the one who stands still. */
    private static final int MOST_LOOKS = 300;

    private static final int FREE = 0;
    private static final int GOES_ROUND = 1;
    private static final int WAITS = 2;

    private final Store store;
    private final int step;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicLong clock = new AtomicLong();
    private volatile boolean reached;
    private volatile int trouble = FREE;

    private static final class GoesRound extends Error {
        private static final long serialVersionUID = 1;

        GoesRound() {
            super("too many steps", null, false, false);
        }
    }

    Standstill(Store store, int step) {
        this.store = store;
        this.step = step;
    }

    boolean wasReached() {
        return reached;
    }

    /**
     * The one's call and the other's. What comes of it: whether the one was stopped, what trouble the other had, {stamp
     * before, stamp after, result} of the one's call, the same of the other's, and what was left.
     */
    List<Object> play(long[] call, long[][] calls) throws InterruptedException {
        long[] one = new long[3];
        long[][] other = new long[calls.length][3];
        Thread stopped = Thread.ofPlatform().name("stopped").start(() -> callAndStop(call, one));
        settled.await();
        Thread free = Thread.ofPlatform().name("free").start(() -> callAll(calls, other));
        awaitEnd(free);
        goOn.countDown();
        stopped.join();
        free.join();
        return List.of(reached, trouble, one, other, trouble == FREE ? store.drain(MOST_LEFT) : new long[0]);
    }

    private void callAndStop(long[] call, long[] record) {
        int[] steps = new int[1];
        Steps.watch(() -> {
            if (++steps[0] == step) {
                reached = true;
                settled.countDown();
                awaitGoOn();
            }
        });
        record(call, record);
        settled.countDown();
    }

    private void awaitGoOn() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts", e);
        }
    }

    private void callAll(long[][] calls, long[][] records) {
        try {
            for (int i = 0; i < calls.length && trouble == FREE; i++) {
                int[] steps = new int[1];
                Steps.watch(() -> {
                    if (++steps[0] > MOST_STEPS && goOn.getCount() > 0) {
                        throw new GoesRound();
                    }
                });
                record(calls[i], records[i]);
            }
        } catch (GoesRound e) {
            trouble = GOES_ROUND;
        }
    }

    private void record(long[] call, long[] record) {
        record[0] = clock.getAndIncrement();
        record[2] = store.call(call);
        record[1] = clock.getAndIncrement();
    }

    private void awaitEnd(Thread free) throws InterruptedException {
        for (int looks = 0; free.isAlive(); ) {
            looks = free.getState() == Thread.State.RUNNABLE ? 0 : looks + 1;
            if (looks == MOST_LOOKS) {
                trouble = WAITS;
                return;
            }
            free.join(1);
        }
    }
}
