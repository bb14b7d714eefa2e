package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may use this machine's cores: everything but a timed trial side by side, and a timed trial alone, whichever Forkyard process it
 * belongs to. First come, first served, so a trial waits for the steps under way, and those that come meanwhile wait for that one trial.
 * Who has several short steps before it opens an {@link #errand}, and is let through to its end before the next trial.
 */
public final class Turns {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    /** How long a trial lets errands finish: judging a small submission takes less. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Held by this machine's trial alone, or by the processes that do anything else. */
    private static final String CORES = "in-use";

    /** Held by a trial that waits, so that nobody joins before it. */
    private static final String WANTED = "wanted";

    private static @Nullable Turns ofThisMachine;

    private final LockDirectory locks;
    private final ReentrantReadWriteLock here = new ReentrantReadWriteLock(true);
    private final Lock counting = new ReentrantLock();
    private final Condition noErrand = counting.newCondition();
    private int errands;
    private int beside;
    private @Nullable FileLock ofThisProcess;

    /** A turn; whoever took it ends it, in the same thread. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** One per directory and process. */
    Turns(Path directory) {
        this.locks = new LockDirectory(directory);
    }

    /** The one of this process. */
    public static synchronized Turns ofThisMachine() {
        Turns turns = ofThisMachine;
        if (turns == null) {
            turns = new Turns(LockDirectory.ofThisMachine());
            ofThisMachine = turns;
        }
        return turns;
    }

    /** Several turns beside others are to come, soon one after another. */
    public Turn errand() {
        counted(() -> errands++);
        return () -> counted(() -> {
            errands--;
            noErrand.signalAll();
            return errands;
        });
    }

    /** A turn beside others; at once for a thread that has its turn alone. */
    public Turn beside() throws InterruptedException {
        if (here.isWriteLockedByCurrentThread()) {
            return () -> {};
        }
        here.readLock().lockInterruptibly();
        try {
            join();
        } catch (InterruptedException | RuntimeException e) {
            here.readLock().unlock();
            throw e;
        }
        return () -> {
            leave();
            here.readLock().unlock();
        };
    }

    /**
     * Waits for the end of a trial that this process has under way or wants to begin, but no longer than this: for work that disturbs a
     * trial more than it gains by coming first.
     */
    public void letTrialEnd(Duration atMost) throws InterruptedException {
        if (here.readLock().tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            here.readLock().unlock();
        }
    }

    /** A turn alone. Not for a thread that has one beside others: it would wait for itself. */
    public Turn alone() throws InterruptedException {
        awaitErrands();
        here.writeLock().lockInterruptibly();
        try {
            FileLock wanted = await(() -> locks.tryAlone(WANTED));
            FileLock cores;
            try {
                cores = await(() -> locks.tryAlone(CORES));
            } finally {
                release(wanted);
            }
            return () -> {
                release(cores);
                here.writeLock().unlock();
            };
        } catch (InterruptedException | RuntimeException e) {
            here.writeLock().unlock();
            throw e;
        }
    }

    /** The first of this process takes part in the machine's lock for all; none joins while a trial waits elsewhere. */
    private void join() throws InterruptedException {
        while (true) {
            boolean in = counted(() -> {
                FileLock nobodyWaits = locks.tryBeside(WANTED);
                if (nobodyWaits == null) {
                    return false;
                }
                if (beside == 0) {
                    ofThisProcess = locks.tryBeside(CORES);
                }
                release(nobodyWaits);
                if (ofThisProcess != null) {
                    beside++;
                }
                return ofThisProcess != null;
            });
            if (in) {
                return;
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private void leave() {
        counted(() -> {
            if (--beside == 0 && ofThisProcess != null) {
                release(ofThisProcess);
                ofThisProcess = null;
            }
            return beside;
        });
    }

    private void awaitErrands() throws InterruptedException {
        counting.lockInterruptibly();
        try {
            long left = PATIENCE.toNanos();
            while (errands > 0 && left > 0) {
                left = noErrand.awaitNanos(left);
            }
        } finally {
            counting.unlock();
        }
    }

    private <T> T counted(Supplier<T> change) {
        counting.lock();
        try {
            return change.get();
        } finally {
            counting.unlock();
        }
    }

    private static FileLock await(Supplier<@Nullable FileLock> attempt) throws InterruptedException {
        FileLock lock = attempt.get();
        while (lock == null) {
            Thread.sleep(LOOK_AGAIN);
            lock = attempt.get();
        }
        return lock;
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
