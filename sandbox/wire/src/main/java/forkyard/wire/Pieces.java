package forkyard.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Little-endian bytes to read. Sealed ones are opened a piece at a time, so that arrays are copied while the piece is in the cache. */
final class Pieces {
    private static final int PIECE = 64 << 10;

    private final ByteBuffer window;
    private final Rest rest;

    /** What is not in the window yet. */
    interface Rest {
        int remaining();

        /** Puts as many bytes as fit into this buffer, which has an array of its own. */
        void next(ByteBuffer into);
    }

    private enum Nothing implements Rest {
        MORE;

        @Override
        public int remaining() {
            return 0;
        }

        @Override
        public void next(ByteBuffer into) {}
    }

    private Pieces(ByteBuffer window, Rest rest) {
        this.window = window.order(ByteOrder.LITTLE_ENDIAN);
        this.rest = rest;
    }

    static Pieces of(byte[] plain) {
        return new Pieces(ByteBuffer.wrap(plain), Nothing.MORE);
    }

    static Pieces of(Rest rest) {
        return new Pieces(ByteBuffer.allocate(PIECE).flip(), rest);
    }

    int remaining() {
        return window.remaining() + rest.remaining();
    }

    /** The buffer to read from, which has at least this many bytes; a number is never larger than a piece. */
    ByteBuffer need(int bytes) throws WireException {
        if (window.remaining() < bytes && rest.remaining() > 0) {
            window.compact();
            rest.next(window);
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
    void taken(int bytes) {
        window.position(window.position() + bytes);
    }
}
