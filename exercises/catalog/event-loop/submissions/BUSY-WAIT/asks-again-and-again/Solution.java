import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong: with nothing to do it goes round and round, and asks each time. */
public final class Solution {
    public static EventLoop create(LoopClock clock) {
        return new Loop(clock);
    }

    private static final class Timer implements Handle {
        final long deadline;
        final long number;
        final Runnable callback;
        boolean cancelled;

        Timer(long deadline, long number, Runnable callback) {
            this.deadline = deadline;
            this.number = number;
            this.callback = callback;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        void run() {
            if (!cancelled) {
                callback.run();
            }
        }
    }

    private static final class Loop implements EventLoop {
        private final LoopClock clock;
        private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
        private final PriorityQueue<Timer> timers = new PriorityQueue<>(
                Comparator.<Timer>comparingLong(timer -> timer.deadline).thenComparingLong(timer -> timer.number));
        private long timersSet;
        private boolean stopped;

        Loop(LoopClock clock) {
            this.clock = clock;
        }

        @Override
        public void callSoon(Runnable callback) {
            queue.add(callback);
        }

        @Override
        public Handle callLater(long millis, Runnable callback) {
            Timer timer = new Timer(clock.now() + millis, timersSet++, callback);
            timers.add(timer);
            return timer;
        }

        @Override
        public void callSoonThreadSafe(Runnable callback) {
            queue.add(callback);
            clock.wake();
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
                for (int left = queue.size(); left > 0 && !stopped; left--) {
                    perform(queue.remove());
                }
            }
        }

        /** Sleeps if nothing is to be done, and puts the timers that are due into the queue. */
        private void awaitWork() throws InterruptedException {
            if (queue.isEmpty()) {
                Thread.sleep(0);
            }
            while (!timers.isEmpty() && timers.peek().deadline <= clock.now()) {
                queue.add(timers.remove()::run);
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
