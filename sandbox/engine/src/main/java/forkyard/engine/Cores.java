package forkyard.engine;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Leases on this machine's cores, for whoever measures: a lock per core, shared by every Forkyard process of any user. A
 * process that dies gives its cores back. Make one per process: the kernel's locks belong to processes.
 *
 * <p>Waiting is fair enough: within a process in order; between processes only the one whose turn it is (a lock too)
 * collects cores as they come free, so none waits for ever and none waits for another's half.
 */
public final class Cores implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final LockDirectory locks;
    private final List<Integer> leasable;
    private final Semaphore turnHere = new Semaphore(1, true);

    private Cores(LockDirectory locks, List<Integer> leasable) {
        this.locks = locks;
        this.leasable = leasable;
    }

    /** The cores that this process may use. */
    public static Cores ofThisMachine() {
        return in(LockDirectory.ofThisMachine(), Topology.ofThisMachine().leasable(Cpuset.ofThisProcess()));
    }

    /**
     * @param directory of the locks, made for everybody if it is not there
     * @param leasable in the order in which they are given
     */
    static Cores in(Path directory, List<Integer> leasable) {
        return new Cores(new LockDirectory(directory), leasable);
    }

    /** The most cores that one lease can have. */
    public int most() {
        return leasable.size();
    }

    /**
     * Waits for {@code count} cores. Interrupting the thread gives up.
     *
     * @throws IllegalArgumentException if there are never so many
     */
    public CoreLease lease(int count) throws InterruptedException {
        if (count < 1 || count > most()) {
            throw new IllegalArgumentException("A lease is of 1 to " + most() + " cores here, not " + count + ".");
        }
        turnHere.acquire();
        List<FileLock> held = new ArrayList<>();
        List<Integer> cores = new ArrayList<>();
        try (FileLock _ = waitForTurn()) {
            while (true) {
                for (int core : leasable) {
                    FileLock lock =
                            cores.size() < count && !cores.contains(core) ? locks.tryAlone("core-" + core) : null;
                    if (lock != null) {
                        held.add(lock);
                        cores.add(core);
                    }
                }
                if (cores.size() == count) {
                    CoreLease lease = new CoreLease(new Cpuset(cores), held);
                    held = List.of();
                    return lease;
                }
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (IOException e) {
            throw new EngineRefused("A lock of cores could not be given back: " + e + ".");
        } finally {
            turnHere.release();
            CoreLease.release(held);
        }
    }

    private FileLock waitForTurn() throws InterruptedException {
        FileLock turn = locks.tryAlone("turn");
        while (turn == null) {
            Thread.sleep(LOOK_AGAIN);
            turn = locks.tryAlone("turn");
        }
        return turn;
    }

    /** Gives back every core. */
    @Override
    public void close() throws IOException {
        turnHere.acquireUninterruptibly();
        try {
            locks.close();
        } finally {
            turnHere.release();
        }
    }
}
