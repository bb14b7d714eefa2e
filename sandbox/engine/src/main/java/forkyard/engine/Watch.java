package forkyard.engine;

import forkyard.engine.EngineStatus.State;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after an engine that comes and goes, and lets others wait for it. */
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int ROUNDS_AFTER_REFUSAL = 5;

    private final Duties duties;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition poked = lock.newCondition();
    private EngineStatus status = new EngineStatus(State.STARTING, "The container engine is being tested.");
    private boolean lookNow;
    private boolean closed;

    /** What is done with the engine in each state. */
    interface Duties {
        boolean answers();

        /** Makes an engine that answers ready for sandboxes; throws what is in the way. */
        void prepare();

        /** Once every round while the engine is up. */
        void lookAround();
    }

    Watch(Duties duties) {
        this.duties = duties;
    }

    void start() {
        Thread.ofVirtual().name("engine: watch").start(this::run);
    }

    EngineStatus status() {
        lock.lock();
        try {
            return status;
        } finally {
            lock.unlock();
        }
    }

    /** Has the engine looked at now rather than with the next round. */
    void poke() {
        lock.lock();
        try {
            lookNow = true;
            poked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once the engine is up; throws as soon as it is known not to be. */
    void requireUp() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (status.state() == State.STARTING && !closed) {
                changed.await();
            }
            throwUnlessUp();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #requireUp}, but waits so long for an engine that is down or refused. */
    void awaitUp(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (status.state() != State.UP && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            throwUnlessUp();
        } finally {
            lock.unlock();
        }
    }

    private void throwUnlessUp() {
        if (closed) {
            throw new EngineDown(Launcher.ENDING, null);
        }
        switch (status.state()) {
            case UP -> {}
            case DOWN, STARTING -> throw new EngineDown(status.sentence(), null);
            case REFUSED -> throw new EngineRefused(status.sentence());
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            poked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        for (int round = 0; !isClosed(); round++) {
            switch (status().state()) {
                case STARTING -> prepare();
                case UP -> {
                    if (duties.answers()) {
                        duties.lookAround();
                    } else {
                        become(State.DOWN, "The container engine does not answer; it is asked again every second.");
                    }
                }
                case DOWN -> {
                    if (duties.answers()) {
                        become(State.STARTING, "The container engine is back and being tested.");
                        continue;
                    }
                }
                case REFUSED -> {
                    if (round % ROUNDS_AFTER_REFUSAL == 0) {
                        prepare();
                    }
                }
            }
            pause();
        }
    }

    private void prepare() {
        try {
            duties.prepare();
            become(State.UP, "The container engine is up.");
        } catch (EngineDown e) {
            become(State.DOWN, e.sentence());
        } catch (EngineRefused e) {
            become(State.REFUSED, e.sentence());
        } catch (SandboxFailed e) {
            become(State.REFUSED, "No sandbox comes up. " + e.sentence());
        } catch (RuntimeException e) {
            LOG.error("a bug in preparing the engine", e);
            become(State.REFUSED, "The engine cannot be tested: " + e + ".");
        }
    }

    private void become(State state, String sentence) {
        lock.lock();
        try {
            if (status.state() != state && !closed) {
                LOG.info(sentence);
            }
            status = new EngineStatus(state, sentence);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            long left = ROUND.toNanos();
            while (!lookNow && !closed && left > 0) {
                left = poked.awaitNanos(left);
            }
            lookNow = false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the watch", e);
        } finally {
            lock.unlock();
        }
    }
}
