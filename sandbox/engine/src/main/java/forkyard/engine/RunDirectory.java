package forkyard.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An owner's own directory for sockets, below one that no other user can enter. Nothing in it outlives its owner. */
final class RunDirectory implements AutoCloseable {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> ENTERABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path root;
    private final Path own;
    private final AtomicInteger made = new AtomicInteger();

    private RunDirectory(Path root, Path own) {
        this.root = root;
        this.own = own;
    }

    /** @throws EngineRefused if the root cannot be made, or others could enter it */
    static RunDirectory open(Path root, Owner self) {
        try {
            makePrivate(root);
            Path own = root.resolve(self.token());
            makePrivate(own);
            return new RunDirectory(root, own);
        } catch (IOException e) {
            throw new EngineRefused("The directory for sockets " + root + " cannot be made (" + e
                    + "): make it writable, or set forkyard.sockets to another.");
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        try {
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(PRIVATE));
        } catch (FileAlreadyExistsException e) {
            PosixFileAttributes found =
                    Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String me = System.getProperty("user.name");
            if (!found.isDirectory()
                    || !found.owner().getName().equals(me)
                    || !found.permissions().equals(PRIVATE)) {
                throw new EngineRefused("The directory for sockets " + directory + " must be a directory of " + me
                        + "'s with mode 0700: remove it, or set forkyard.sockets to another.");
            }
        }
    }

    /** A new empty directory that any user can look into who has come past its parent. */
    Path newDirectory() throws IOException {
        Path directory = Files.createDirectory(own.resolve(String.valueOf(made.incrementAndGet())));
        Files.setPosixFilePermissions(directory, ENTERABLE); // whatever the umask
        return directory;
    }

    /** Removes what owners left behind that were killed. */
    void removeThoseOfTheDead(Owner self) throws IOException {
        try (DirectoryStream<Path> owners = Files.newDirectoryStream(root)) {
            for (Path directory : owners) {
                boolean dead = Owner.parse(directory.getFileName().toString())
                        .filter(owner -> owner.isDead(self))
                        .isPresent();
                if (dead) {
                    delete(directory);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(own);
    }

    /** Links are removed, never followed. */
    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    delete(child);
                }
            } catch (NoSuchFileException e) {
                return;
            }
        }
        Files.deleteIfExists(path);
    }
}
