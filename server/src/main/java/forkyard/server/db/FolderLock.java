package forkyard.server.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder for one server. The lock is the operating system's, so that a killed server leaves none behind; the
 * file's text says who holds it.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = "server.lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path folder, String holder) throws IOException, DatabaseLocked {
        Path file = folder.resolve(NAME);
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (!lock(channel)) {
                    throw locked(folder, file);
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
                if (holder.equals(read(file))) {
                    return new FolderLock(file, channel);
                }
                // The file was removed by the server that has just ended: what we locked is no longer in the folder.
                channel.close();
            } catch (IOException | DatabaseLocked | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static DatabaseLocked locked(Path folder, Path file) throws IOException {
        String holder = read(file);
        return new DatabaseLocked(
                "The data folder %s is in use by another Forkyard server (%s). Stop that one, or give this one a folder of its own: --data FOLDER"
                        .formatted(folder, holder == null || holder.isEmpty() ? "it does not say which" : holder));
    }

    private static @Nullable String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
