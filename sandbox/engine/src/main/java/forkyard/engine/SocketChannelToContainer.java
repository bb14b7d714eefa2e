package forkyard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A UNIX socket in a directory of its own. The directory's parent is private, so that nobody but the container in which
 * it is mounted can come to it; one connection is taken, and nothing is left to connect to before any message is sent.
 */
final class SocketChannelToContainer implements Channel {
    private static final String NAME = "s";
    private static final long LOOK_MILLIS = 250;

    private final Path directory;
    private final ServerSocketChannel listener;
    private volatile @Nullable SocketChannel connection;

    private SocketChannelToContainer(Path directory, ServerSocketChannel listener) {
        this.directory = directory;
        this.listener = listener;
    }

    static SocketChannelToContainer listen(RunDirectory sockets) throws IOException {
        Path directory = sockets.newDirectory();
        Path socket = directory.resolve(NAME);
        ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listener.bind(UnixDomainSocketAddress.of(socket), 1);
            listener.configureBlocking(false);
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
        } catch (IOException e) {
            listener.close();
            RunDirectory.delete(directory);
            throw e;
        }
        return new SocketChannelToContainer(directory, listener);
    }

    @Override
    public Optional<Path> directory() {
        return Optional.of(directory);
    }

    @Override
    public void connect(Duration limit, BooleanSupplier gone) throws IOException, InterruptedException {
        try (Selector selector = Selector.open()) {
            listener.register(selector, SelectionKey.OP_ACCEPT);
            long deadline = System.nanoTime() + limit.toNanos();
            while (connection == null) {
                if (selector.select(LOOK_MILLIS) > 0) {
                    connection = listener.accept();
                } else if (Thread.interrupted()) {
                    throw new InterruptedException();
                } else if (gone.getAsBoolean()) {
                    throw new IOException("it ended before it connected");
                } else if (System.nanoTime() > deadline) {
                    throw new IOException("it did not connect within " + limit.toSeconds() + " s");
                }
            }
        } finally {
            stopListening();
        }
    }

    private void stopListening() throws IOException {
        listener.close();
        Files.deleteIfExists(directory.resolve(NAME));
    }

    @Override
    public InputStream in() {
        return Channels.newInputStream(connected());
    }

    @Override
    public OutputStream out() {
        return Channels.newOutputStream(connected());
    }

    private SocketChannel connected() {
        SocketChannel socket = connection;
        if (socket == null) {
            throw new IllegalStateException("not connected");
        }
        return socket;
    }

    @Override
    public String lastWords() {
        return "what it wrote is lost; start with -Dforkyard.channel=attach to see it";
    }

    @Override
    public void close() throws IOException {
        SocketChannel socket = connection;
        if (socket != null) {
            socket.close();
        }
        stopListening();
        RunDirectory.delete(directory);
    }
}
