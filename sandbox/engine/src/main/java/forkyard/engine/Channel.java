package forkyard.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Raw bytes to and from one container. Closing it from any thread ends reads and writes in progress. */
sealed interface Channel extends Closeable permits SocketChannelToContainer, AttachedChannel {
    InputStream in();

    OutputStream out();

    /**
     * Waits until bytes can flow.
     *
     * @param gone whether the container has ended
     * @throws IOException if the container ends or the time runs out first
     */
    void connect(Duration limit, BooleanSupplier gone) throws IOException, InterruptedException;

    /** The directory of the host that the container sees, too, if there is one. */
    Optional<Path> directory();

    /** What the program wrote beside its messages, if that can be known. */
    String lastWords();
}
