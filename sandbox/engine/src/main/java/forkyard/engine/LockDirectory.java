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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named locks that all Forkyard processes of this machine share, whichever user they belong to. The kernel's locks belong to
 * processes: one that dies lets go, and two of these on one directory in one process would not see each other.
 */
final class LockDirectory implements AutoCloseable {
    private static final int SHARED_MODE = 01777;
    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rw-rw-rw-");
    private static final Set<OpenOption> OPEN =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE = Set.of(
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE_NEW,
            LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final Map<String, FileChannel> files = new HashMap<>();

    /** @param path made for everybody if it is not there */
    LockDirectory(Path path) {
        this.path = path;
        try {
            makeShared();
        } catch (IOException e) {
            throw new EngineRefused("The locks of cores cannot be made in " + path + " (" + e
                    + "): make it a directory that everybody may write to.");
        }
    }

    static Path ofThisMachine() {
        Path shared = Path.of("/run/lock");
        return Files.isWritable(shared) ? shared.resolve("forkyard") : Path.of("/tmp/forkyard-lock");
    }

    private void makeShared() throws IOException {
        try {
            Files.createDirectory(path);
            Files.setAttribute(path, "unix:mode", SHARED_MODE); // whatever the umask
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    /** The lock, alone; null if anybody has it, this process among them. */
    @Nullable
    FileLock tryAlone(String name) {
        return tryLock(name, false);
    }

    /** The lock, beside others who have it so; null if somebody has it alone, or this process has it. */
    @Nullable
    FileLock tryBeside(String name) {
        return tryLock(name, true);
    }

    private synchronized @Nullable FileLock tryLock(String name, boolean shared) {
        try {
            FileChannel file = files.get(name);
            if (file == null) {
                file = open(path.resolve(name));
                files.put(name, file);
            }
            return file.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException e) {
            return null; // this process has it
        } catch (IOException e) {
            throw new EngineRefused(
                    "The locks of cores in " + path + " do not work (" + e + "): make them writable for everybody.");
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

    /** Lets go of all. */
    @Override
    public synchronized void close() throws IOException {
        for (FileChannel file : files.values()) {
            file.close();
        }
        files.clear();
    }
}
