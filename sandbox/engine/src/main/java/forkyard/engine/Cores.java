package forkyard.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Leases on this machine's cores, for whoever measures: a lock per core, shared by every Forkyard process of any user. A
 * process that dies gives its cores back. Make one per process: the kernel's locks belong to processes.
 *
 * <p>Waiting is fair enough: within a process in order; between processes only the one whose turn it is (a lock too)
 * collects cores as they come free, so none waits for ever and none waits for another's half.
 */
public final class Cores implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final int SHARED_MODE = 01777;
    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rw-rw-rw-");
    private static final Set<OpenOption> OPEN = Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);

    private final Path directory;
    private final List<Integer> leasable;
    private final Semaphore turnHere = new Semaphore(1, true);
    private final Map<String, FileChannel> files = new HashMap<>();

    private Cores(Path directory, List<Integer> leasable) {
        this.directory = directory;
        this.leasable = leasable;
    }

    /** The cores that this process may use. */
    public static Cores ofThisMachine() {
        Path shared = Path.of("/run/lock");
        return in(
                Files.isWritable(shared) ? shared.resolve("forkyard") : Path.of("/tmp/forkyard-lock"),
                Topology.ofThisMachine().leasable(Cpuset.ofThisProcess()));
    }

    /**
     * @param directory of the locks, made for everybody if it is not there
     * @param leasable in the order in which they are given
     */
    static Cores in(Path directory, List<Integer> leasable) {
        try {
            makeShared(directory);
        } catch (IOException e) {
            throw new EngineRefused("The locks of cores cannot be made in " + directory + " (" + e
                    + "): make it a directory that everybody may write to.");
        }
        return new Cores(directory, leasable);
    }

    private static void makeShared(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
            Files.setAttribute(directory, "unix:mode", SHARED_MODE); // whatever the umask
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
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
        List<FileLock> locks = new ArrayList<>();
        List<Integer> cores = new ArrayList<>();
        try (FileLock _ = waitForTurn()) {
            while (true) {
                for (int core : leasable) {
                    FileLock lock = cores.size() < count && !cores.contains(core) ? tryLock("core-" + core) : null;
                    if (lock != null) {
                        locks.add(lock);
                        cores.add(core);
                    }
                }
                if (cores.size() == count) {
                    CoreLease lease = new CoreLease(new Cpuset(cores), locks);
                    locks = List.of();
                    return lease;
                }
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (IOException e) {
            throw new EngineRefused("The locks of cores in " + directory + " do not work (" + e
                    + "): make them writable for everybody.");
        } finally {
            turnHere.release();
            CoreLease.release(locks);
        }
    }

    private FileLock waitForTurn() throws IOException, InterruptedException {
        FileLock turn = tryLock("turn");
        while (turn == null) {
            Thread.sleep(LOOK_AGAIN);
            turn = tryLock("turn");
        }
        return turn;
    }

    private @Nullable FileLock tryLock(String name) throws IOException {
        FileChannel file = files.get(name);
        if (file == null) {
            file = open(directory.resolve(name));
            files.put(name, file);
        }
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this process has it
        }
    }

    /** Creating what others may have created meets rules of the kernel's for shared directories: so only if it is not there. */
    private static FileChannel open(Path path) throws IOException {
        while (true) {
            try {
                return FileChannel.open(path, OPEN);
            } catch (NoSuchFileException e) {
                try {
                    FileChannel created = FileChannel.open(path, CREATE);
                    Files.setPosixFilePermissions(path, FOR_ALL);
                    return created;
                } catch (FileAlreadyExistsException f) {
                    // another process was faster
                }
            }
        }
    }

    /** Gives back every core. */
    @Override
    public void close() throws IOException {
        turnHere.acquireUninterruptibly();
        try {
            for (FileChannel file : files.values()) {
                file.close();
            }
            files.clear();
        } finally {
            turnHere.release();
        }
    }
}
