import java.util.ArrayDeque;
import java.util.Deque;

/** A clock that jumps to where somebody sleeps. On its way it lets things happen outside, each in a thread of its own. */
final class VirtualClock implements LoopClock {
    private final Deque<Happening> happenings = new ArrayDeque<>();
    private long now;
    private boolean woken;

    private record Happening(long at, Runnable what) {}

    /** Something that happens at this time; in the order of their times. */
    void add(long at, Runnable what) {
        happenings.addLast(new Happening(at, what));
    }

    @Override
    public synchronized long now() {
        return now;
    }

    @Override
    public void sleepUntil(long millis) throws InterruptedException {
        while (!takeWake()) {
            Happening next = millis <= now() ? null : nextUntil(millis);
            if (next != null) {
                happen(next);
            } else if (millis == Long.MAX_VALUE) {
                awaitWake();
            } else {
                passTo(millis);
                return;
            }
        }
    }

    @Override
    public synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** Work that takes so long. */
    void pass(long millis) throws InterruptedException {
        long end = now() + millis;
        for (Happening next = nextUntil(end); next != null; next = nextUntil(end)) {
            happen(next);
        }
        passTo(end);
    }

    private synchronized boolean takeWake() {
        boolean was = woken;
        woken = false;
        return was;
    }

    /** The caller takes the wake. */
    private synchronized void awaitWake() throws InterruptedException {
        while (!woken) {
            wait();
        }
    }

    private synchronized Happening nextUntil(long millis) {
        if (happenings.isEmpty() || happenings.getFirst().at() > millis) {
            return null;
        }
        Happening next = happenings.removeFirst();
        now = Math.max(now, next.at());
        return next;
    }

    private synchronized void passTo(long millis) {
        now = Math.max(now, millis);
    }

    private static void happen(Happening happening) throws InterruptedException {
        Thread.ofPlatform().name("outsider").start(happening.what()).join();
    }
}
