package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.List;

/** Cores that no other Forkyard process of this machine measures on, until this is closed. */
public final class CoreLease implements AutoCloseable {
    private final Cpuset cpus;
    private final List<FileLock> locks;

    CoreLease(Cpuset cpus, List<FileLock> locks) {
        this.cpus = cpus;
        this.locks = List.copyOf(locks);
    }

    /** One logical CPU per core. */
    public Cpuset cpus() {
        return cpus;
    }

    @Override
    public void close() {
        release(locks);
    }

    static void release(List<FileLock> locks) {
        try {
            for (FileLock lock : locks) {
                if (lock.isValid()) {
                    lock.release();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
