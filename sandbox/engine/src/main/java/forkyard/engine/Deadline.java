package forkyard.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Runs an action once the time is out, unless it is closed before. */
final class Deadline implements AutoCloseable {
    private enum State {
        AHEAD,
        PASSED,
        CLOSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.AHEAD);
    private final Thread timer;

    private Deadline(Duration limit, Runnable action) {
        timer = Thread.ofVirtual().name("engine: deadline").start(() -> {
            try {
                Thread.sleep(limit);
            } catch (InterruptedException e) {
                return;
            }
            if (state.compareAndSet(State.AHEAD, State.PASSED)) {
                action.run();
            }
        });
    }

    static Deadline after(Duration limit, Runnable action) {
        return new Deadline(limit, action);
    }

    boolean passed() {
        return state.get() == State.PASSED;
    }

    @Override
    public void close() {
        if (state.compareAndSet(State.AHEAD, State.CLOSED)) {
            timer.interrupt();
        }
    }
}
