package forkyard.server.judge.play;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Who may use the cores: everything but a timed pair side by side, and a timed pair alone. First come, first served, so a pair waits
 * for the plays and compilations under way, and those that come meanwhile wait for that one pair.
 */
public final class Turns {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** A turn; whoever took it ends it. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** A turn beside others; at once for a thread that has its turn alone. */
    public Turn beside() throws InterruptedException {
        return taken(lock.readLock());
    }

    /** A turn alone. Not for a thread that has one beside others: it would wait for itself. */
    public Turn alone() throws InterruptedException {
        return taken(lock.writeLock());
    }

    private static Turn taken(Lock lock) throws InterruptedException {
        lock.lockInterruptibly();
        return lock::unlock;
    }
}
