package forkyard.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** The body of a frame that is being read. Nothing is allocated on the sender's word alone. */
final class FrameSource {
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
        byte[] bytes = in.readNBytes(length); // grows with what arrives
        if (bytes.length < length) {
            throw new EOFException("the stream ends within a frame");
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
