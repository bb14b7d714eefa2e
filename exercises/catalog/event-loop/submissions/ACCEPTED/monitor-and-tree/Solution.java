import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.TreeSet;

/** A plain queue with a lock, which is never held while a callback runs or the loop sleeps; timers in a sorted set. */
public final class Solution {
    public static EventLoop create(LoopClock clock) {
        return new Loop(clock);
    }

    private record Timer(long deadline, long number, Runnable callback) {}

    private static final class Loop implements EventLoop {
        private final LoopClock clock;
        private final Deque<Runnable> queue = new ArrayDeque<>();
        private final TreeSet<Timer> timers =
                new TreeSet<>(Comparator.comparingLong(Timer::deadline).thenComparingLong(Timer::number));
        private long timersSet;
        private boolean stopped;

        Loop(LoopClock clock) {
            this.clock = clock;
        }

        @Override
        public void callSoon(Runnable callback) {
            add(callback);
        }

        @Override
        public Handle callLater(long millis, Runnable callback) {
            boolean[] cancelled = new boolean[1];
            timers.add(new Timer(clock.now() + millis, timersSet++, () -> {
                if (!cancelled[0]) {
                    callback.run();
                }
            }));
            return () -> cancelled[0] = true;
        }

        @Override
        public void callSoonThreadSafe(Runnable callback) {
            add(callback);
            clock.wake();
        }

        private void add(Runnable callback) {
            synchronized (queue) {
                queue.addLast(callback);
            }
        }

        private int waiting() {
            synchronized (queue) {
                return queue.size();
            }
        }

        private Runnable next() {
            synchronized (queue) {
                return queue.removeFirst();
            }
        }

        @Override
        public void run() {
            stopped = false;
            while (!stopped) {
                try {
                    awaitWork();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                for (int left = waiting(); left > 0 && !stopped; left--) {
                    perform(next());
                }
            }
        }

        /** Sleeps if nothing is to be done, and puts the timers that are due into the queue. */
        private void awaitWork() throws InterruptedException {
            while (waiting() == 0) {
                long deadline = timers.isEmpty() ? Long.MAX_VALUE : timers.first().deadline();
                if (deadline <= clock.now()) {
                    break;
                }
                clock.sleepUntil(deadline);
            }
            while (!timers.isEmpty() && timers.first().deadline() <= clock.now()) {
                add(timers.pollFirst().callback());
            }
        }

        private static void perform(Runnable callback) {
            try {
                callback.run();
            } catch (RuntimeException e) {
                System.err.println("a callback failed: " + e);
            }
        }

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public long time() {
            return clock.now();
        }
    }
}
