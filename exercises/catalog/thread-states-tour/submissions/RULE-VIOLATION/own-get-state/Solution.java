import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Wrong: threads of a class of its own, which say what state they are in. */
public final class Solution implements StateTour {
    private final Map<Thread.State, Thread> threads = new EnumMap<>(Thread.State.class);
    private final CountDownLatch released = new CountDownLatch(1);

    private final class Liar extends Thread {
        private final Thread.State state;

        Liar(Thread.State state) {
            this.state = state;
        }

        @Override
        public void run() {
            await();
        }

        @Override
        public Thread.State getState() {
            return state;
        }

        private void await() {
            try {
                released.await();
            } catch (InterruptedException e) {
                // as good as released
            }
        }
    }

    @Override
    public Map<Thread.State, Thread> show() {
        for (Thread.State state : Thread.State.values()) {
            threads.put(state, new Liar(state));
            threads.get(state).start();
        }
        return threads;
    }

    @Override
    public void release() {
        released.countDown();
        for (Thread thread : threads.values()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
