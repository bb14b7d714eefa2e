package forkyard.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The body of a frame in the making. Long byte arrays are kept by reference, so that bulk is never copied. */
final class FrameBuffer {
    private static final int BY_REFERENCE = 64 << 10;
    private static final int WRITE = 256 << 10;

    private final List<byte[]> done = new ArrayList<>();
    private long doneBytes;
    private byte[] open = new byte[256];
    private int used;

    void putByte(int value) {
        room(1);
        open[used++] = (byte) value;
    }

    void putInt(int value) {
        room(4);
        ByteBuffer.wrap(open).putInt(used, value);
        used += 4;
    }

    void putLong(long value) {
        room(8);
        ByteBuffer.wrap(open).putLong(used, value);
        used += 8;
    }

    void putBytes(byte[] bytes) {
        putInt(bytes.length);
        if (bytes.length >= BY_REFERENCE) {
            close();
            add(bytes);
        } else {
            room(bytes.length);
            System.arraycopy(bytes, 0, open, used, bytes.length);
            used += bytes.length;
        }
    }

    void writeTo(OutputStream out) throws IOException {
        close();
        if (doneBytes > Integer.MAX_VALUE) {
            throw new WireException("a frame of " + doneBytes + " bytes is too long");
        }
        out.write(ByteBuffer.allocate(4).putInt((int) doneBytes).array());
        for (byte[] part : done) {
            // A socket channel copies each write through a direct buffer of its size, which it keeps.
            for (int from = 0; from < part.length; from += WRITE) {
                out.write(part, from, Math.min(WRITE, part.length - from));
            }
        }
    }

    private void room(int more) {
        if (used + more > open.length) {
            open = Arrays.copyOf(open, Math.max(used + more, 2 * open.length));
        }
    }

    private void close() {
        if (used > 0) {
            add(Arrays.copyOf(open, used));
            used = 0;
        }
    }

    private void add(byte[] part) {
        done.add(part);
        doneBytes += part.length;
    }
}
