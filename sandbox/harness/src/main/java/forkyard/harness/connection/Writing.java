package forkyard.harness.connection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What is to be written to a stream, in order; its own thread writes, so that nobody else waits for a reader who does not read. */
public final class Writing {
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();

    public void add(byte[] bytes) {
        if (bytes.length > 0) {
            pieces.add(bytes);
        }
    }

    /** Nothing comes after what was added before. */
    public void end() {
        pieces.add(END);
    }

    /** Writes until the end, which it returns from, or until nobody reads any more. */
    public void write(OutputStream out) throws IOException, InterruptedException {
        byte[] next = pieces.take();
        while (next != END) {
            out.write(next);
            out.flush();
            next = pieces.take();
        }
    }
}
