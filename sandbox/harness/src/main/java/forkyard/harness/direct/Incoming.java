package forkyard.harness.direct;

import forkyard.wire.Shown;
import java.util.Arrays;

/** The bytes that have come so far. */
final class Incoming {
    private static final int SHOWN = 400;

    private byte[] bytes = new byte[256];
    private int size;

    void add(byte[] more) {
        if (bytes.length - size < more.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    int size() {
        return size;
    }

    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }

    /** How many bytes from there on are as expected. */
    int same(int from, byte[] expected) {
        int length = Math.min(size - from, expected.length);
        int differs = Arrays.mismatch(bytes, from, from + length, expected, 0, length);
        return differs < 0 ? length : differs;
    }

    /** What stands there, or the first of it, for people. */
    String shown(int from, int to) {
        return shown(bytes, from, to);
    }

    static String shown(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + SHOWN);
        return Shown.of(Arrays.copyOfRange(bytes, from, end)) + (end < to ? "…" : "");
    }
}
