package forkyard.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Little-endian bytes to read. Sealed ones are opened a piece at a time, so that arrays are copied while the piece is in the cache. */
final class Pieces {
    private static final int PIECE = 64 << 10;

    private final ByteBuffer window;
    private final Seal.Opening sealed;

    private Pieces(ByteBuffer window, Seal.Opening sealed) {
        this.window = window.order(ByteOrder.LITTLE_ENDIAN);
        this.sealed = sealed;
    }

    static Pieces of(byte[] plain) {
        return new Pieces(ByteBuffer.wrap(plain), Seal.Opening.NOTHING);
    }

    static Pieces of(Seal.Opening sealed) {
        return new Pieces(ByteBuffer.allocate(PIECE).flip(), sealed);
    }

    int remaining() {
        return window.remaining() + sealed.remaining();
    }

    /** The buffer to read from, which has at least this many bytes; a number is never larger than a piece. */
    ByteBuffer need(int bytes) throws WireException {
        if (window.remaining() < bytes && sealed.remaining() > 0) {
            window.compact();
            sealed.next(window);
            window.flip();
        }
        if (window.remaining() < bytes) {
            throw new WireException("a value ends too early");
        }
        return window;
    }

    /** How many whole elements can be read at once, at least one and at most {@code wanted}. */
    int atHand(int wanted, int elementBytes) throws WireException {
        return Math.min(wanted, need(elementBytes).remaining() / elementBytes);
    }

    /** Counts as read what was read through a view. */
    void skip(int bytes) {
        window.position(window.position() + bytes);
    }
}
