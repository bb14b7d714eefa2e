package forkyard.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sandboxes of one profile whose programs are up and wait to be taken, each for one use. Others are started in the
 * background: at once when the last is taken, and otherwise a moment later, so that starting one does not compete for the
 * cores with the short use of the one that was taken. A sandbox that dies while it waits is replaced.
 */
public final class Pool<I, O> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pool.class);
    /** Most uses are over by then. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Engine engine;
    private final Profile<I, O> profile;
    private final int size;
    private final boolean lends;
    private final Duration idleAfter;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Deque<Sandbox<I, O>> waiting = new ArrayDeque<>();
    private int starting;
    private int takers;
    private int lent;
    private int successors;
    private boolean filledSoon;

    /** Starts that failed in a row, and the last one's reason. */
    private int failures;

    private @Nullable EngineException failure;
    private long failedStarts;
    private long nextFillNanos = System.nanoTime();
    private long lastTakenNanos = System.nanoTime();
    private boolean closed;

    /**
     * @param size how many wait; of a pool that lends, how many there are
     * @param lends whether sandboxes come back
     * @param idleAfter if none was taken for so long, none waits until the next is taken
     */
    Pool(Engine engine, Profile<I, O> profile, int size, boolean lends, Duration idleAfter) {
        if (size < 0 || (lends && size == 0)) {
            throw new IllegalArgumentException("A pool cannot hold " + size + " sandboxes.");
        }
        this.engine = engine;
        this.profile = profile;
        this.size = size;
        this.lends = lends;
        this.idleAfter = idleAfter;
    }

    public Profile<I, O> profile() {
        return profile;
    }

    /** How many sandboxes wait now. */
    public int ready() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a sandbox, at once if one is ready. It is the caller's to close.
     *
     * @throws EngineException if none is ready and the attempt to start one failed
     */
    public Sandbox<I, O> take() throws InterruptedException {
        lock.lockInterruptibly();
        takers++;
        try {
            lastTakenNanos = System.nanoTime();
            long failedBefore = failedStarts;
            while (true) {
                if (closed) {
                    throw new EngineDown(Launcher.ENDING, null);
                }
                Sandbox<I, O> sandbox = pollAlive();
                if (sandbox != null) {
                    lent++;
                    return sandbox;
                }
                boolean othersComeBack = lends && lent > 0;
                if (failure != null && failedStarts > failedBefore && starting == 0 && !othersComeBack) {
                    throw failure;
                }
                fill();
                changed.await();
            }
        } finally {
            takers--;
            if (waiting.isEmpty()) {
                fill();
            } else {
                fillSoon();
            }
            lock.unlock();
        }
    }

    private @Nullable Sandbox<I, O> pollAlive() {
        Sandbox<I, O> sandbox = waiting.poll();
        while (sandbox != null && !sandbox.alive()) {
            LOG.info("a waiting sandbox of profile {} has died", profile.name());
            sandbox.close();
            sandbox = waiting.poll();
        }
        return sandbox;
    }

    /** A lent sandbox that can be used again; it is the next to be taken, being warm. */
    void giveBack(Sandbox<I, O> sandbox) {
        lock.lock();
        try {
            lent--;
            if (closed) {
                sandbox.close();
            } else {
                waiting.push(sandbox);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Starts one more than the pool's size, to take the place of one that will be discarded. */
    void startSuccessor() {
        lock.lock();
        try {
            successors++;
            fill();
        } finally {
            lock.unlock();
        }
    }

    /**
     * A lent sandbox that cannot.
     *
     * @param hasSuccessor whether one was started for it
     */
    void discard(Sandbox<I, O> sandbox, boolean hasSuccessor) {
        sandbox.close();
        lock.lock();
        try {
            lent--;
            successors -= hasSuccessor ? 1 : 0;
            fill();
        } finally {
            lock.unlock();
        }
    }

    private void fillSoon() {
        if (filledSoon) {
            return;
        }
        filledSoon = true;
        Thread.ofVirtual().name("engine: fill " + profile.name() + " soon").start(() -> {
            LockSupport.parkNanos(MOMENT.toNanos());
            lock.lock();
            try {
                filledSoon = false;
                fill();
            } finally {
                lock.unlock();
            }
        });
    }

    /** Starts what is missing, in the background. */
    void fill() {
        lock.lock();
        try {
            int missing = missing();
            boolean hurry = lends || takers > 0; // what is lent is for all, and there are few
            for (int i = 0; i < missing && !closed; i++) {
                starting++;
                Thread.ofVirtual().name("engine: fill " + profile.name()).start(() -> startOne(hurry));
            }
        } finally {
            lock.unlock();
        }
    }

    /** After a failure only those who wait have another start tried at once. */
    private int missing() {
        int wanted = isIdle() || System.nanoTime() - nextFillNanos < 0 ? 0 : size + successors;
        int there = waiting.size() + starting;
        return lends ? Math.max(wanted, Math.min(takers, 1)) - there - lent : wanted + takers - there;
    }

    private void startOne(boolean hurry) {
        Sandbox<I, O> sandbox = null;
        EngineException problem = null;
        try {
            sandbox = engine.launch(profile, hurry);
        } catch (EngineException e) {
            problem = e;
        } catch (RuntimeException e) {
            LOG.error("a bug in starting a sandbox", e);
            problem = new SandboxFailed("A sandbox did not start: " + e + ".", e);
        }
        lock.lock();
        try {
            starting--;
            if (sandbox != null) {
                started(sandbox);
            } else if (problem != null) {
                failed(problem);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void started(Sandbox<I, O> sandbox) {
        failures = 0;
        failure = null;
        if (closed) {
            sandbox.close();
        } else {
            waiting.add(sandbox);
        }
    }

    private void failed(EngineException problem) {
        failure = problem;
        failures++;
        failedStarts++;
        long pause = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << Math.min(failures, 10));
        nextFillNanos = System.nanoTime() + pause;
        if (failures == 1 && !closed) {
            LOG.warn("profile {}: {}", profile.name(), problem.getMessage());
        }
    }

    /** Now and then: replaces what has died, tries again what failed, lets go of what nobody has wanted for long. */
    void lookAround() {
        List<Sandbox<I, O>> useless = new ArrayList<>();
        lock.lock();
        try {
            boolean idle = isIdle();
            waiting.removeIf(sandbox -> (idle || !sandbox.alive()) && useless.add(sandbox));
            fill();
        } finally {
            lock.unlock();
        }
        useless.forEach(Sandbox::close);
    }

    private boolean isIdle() {
        return System.nanoTime() - lastTakenNanos > idleAfter.toNanos();
    }

    @Override
    public void close() {
        List<Sandbox<I, O>> useless;
        lock.lock();
        try {
            closed = true;
            useless = List.copyOf(waiting);
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        useless.forEach(Sandbox::close);
        engine.forget(this);
    }
}
