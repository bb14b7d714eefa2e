package forkyard.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/** The body of a frame that is being read. Nothing is allocated on the sender's word alone. */
final class FrameSource {
    /** Room for a byte array before any of it has arrived, and how many times what has arrived it may then grow to. */
    private static final int AT_FIRST = 64 << 10;

    private static final long GROWTH = 8;

    /** A socket channel copies each read through a direct buffer of its size, which it keeps. */
    private static final int READ = 256 << 10;

    private final DataInputStream in;
    private int left;

    FrameSource(DataInputStream in, int length) {
        this.in = in;
        this.left = length;
    }

    int getByte() throws IOException {
        take(1);
        return in.readUnsignedByte();
    }

    int getInt() throws IOException {
        take(4);
        return in.readInt();
    }

    long getLong() throws IOException {
        take(8);
        return in.readLong();
    }

    byte[] getBytes(int cap) throws IOException {
        int length = getCount(cap);
        take(length);
        byte[] bytes = new byte[Math.min(length, AT_FIRST)];
        int arrived = 0;
        while (arrived < length) {
            if (arrived == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, GROWTH * arrived));
            }
            int count = in.read(bytes, arrived, Math.min(READ, bytes.length - arrived));
            if (count < 0) {
                throw new EOFException("the stream ends within a frame");
            }
            arrived += count;
        }
        return bytes;
    }

    /** A length or count, checked against its cap and against what is left of the frame. */
    int getCount(int cap) throws IOException {
        int count = getInt();
        if (count < 0 || count > cap || count > left) {
            throw new WireException("a count of " + (count & 0xffffffffL) + ", allowed are " + Math.min(cap, left));
        }
        return count;
    }

    void expectEnd() throws WireException {
        if (left != 0) {
            throw new WireException(left + " bytes too many in a frame");
        }
    }

    private void take(int bytes) throws WireException {
        if (bytes > left) {
            throw new WireException("a frame ends too early");
        }
        left -= bytes;
    }
}
