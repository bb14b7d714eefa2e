package forkyard.server.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data folder for one server. The lock is the operating system's, so that a killed server leaves none behind; the
 * file's text says who holds it. The file stays when the lock goes: whoever removed it could remove another's.
 *
 * <p>The file is read and written through the locked channel only: on Linux a process loses its lock when it closes any
 * other channel to the same file.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = "server.lock";
    private static final int LONGEST = 500;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder, String holder) throws IOException, DatabaseLocked {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!lock(channel)) {
                throw new DatabaseLocked(
                        "The data folder %s is in use by another Forkyard server (%s). Stop that one, or give this one a folder of its own: --data FOLDER"
                                .formatted(folder, read(channel)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (IOException | DatabaseLocked | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        String holder = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return holder.isEmpty() ? "it does not say which" : holder;
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
