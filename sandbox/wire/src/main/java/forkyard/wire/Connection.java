package forkyard.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One side's end of a channel: typed messages in, typed messages out. Any thread may send; one at a time may receive.
 *
 * @param <I> messages that come in
 * @param <O> messages that go out
 */
public final class Connection<I, O> implements Closeable {
    /** Enough for every message that carries no bulk. */
    public static final int DEFAULT_CAP = 16 << 20;

    private static final int BUFFER = 64 << 10;

    private final InputStream in;
    private final OutputStream out;
    private final Frames<I> incoming;
    private final Frames<O> outgoing;
    private volatile int cap = DEFAULT_CAP;

    public Connection(InputStream in, OutputStream out, Class<I> incoming, Class<O> outgoing) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.out = new BufferedOutputStream(out, BUFFER);
        this.incoming = new Frames<>(incoming);
        this.outgoing = new Frames<>(outgoing);
    }

    /** Sets the longest frame that is taken, in bytes. */
    public void acceptFramesUpTo(int bytes) {
        cap = bytes;
    }

    /** Sends one message whole. */
    public void send(O message) throws IOException {
        synchronized (out) {
            outgoing.write(message, out);
        }
    }

    /**
     * Waits for the next message.
     *
     * @throws EOFException if the other side has gone
     * @throws WireException if it sent what is not allowed
     */
    public I receive() throws IOException {
        I message = incoming.read(in, cap);
        if (message == null) {
            throw new EOFException("the other side has closed the connection");
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        try (in;
                out) {
            // both are closed, whichever fails
        }
    }
}
