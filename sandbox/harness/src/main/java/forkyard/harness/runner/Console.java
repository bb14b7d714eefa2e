package forkyard.harness.runner;

import forkyard.wire.FromRunner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The display text of one trial, both streams in the order of writing, up to a cap; the rest is counted. Writers wait while the
 * judge does not keep up. Built on a monitor alone, see {@link Outbox}.
 */
final class Console {
    /** Bytes per frame: each may become three where it is no UTF-8. */
    private static final int CHUNK = 16 << 10;

    private static final int PENDING = 64 << 10;

    private final int trial;
    private final long cap;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final byte[][] tails = {{}, {}};
    private long taken;
    private long dropped;
    private long droppedShown;
    private int pending;
    private boolean retired;

    Console(int trial, int cap) {
        this.trial = trial;
        this.cap = cap;
    }

    /** Takes what a student prints; returns whether the outbox should hear of it. */
    synchronized boolean write(boolean error, byte[] bytes, int from, int length) {
        boolean wasEmpty = isEmpty();
        int allowed = (int) Math.min(length, cap - taken);
        taken += allowed;
        dropped += length - allowed;
        int at = from;
        int end = from + allowed;
        while (at < end) {
            waitForRoom();
            if (retired) {
                return false;
            }
            int count = Math.min(end - at, CHUNK);
            add(error, bytes, at, count);
            at += count;
        }
        return wasEmpty && !isEmpty();
    }

    /** Nobody takes from it any more: it swallows what comes. */
    synchronized void retire() {
        retired = true;
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return pieces.isEmpty() && !isDroppedNews();
    }

    /** The next frame of it, or null. Characters stay whole across frames. */
    synchronized FromRunner.@Nullable Output take() {
        Piece piece = pieces.poll();
        if (piece == null && !isDroppedNews()) {
            return null;
        }
        droppedShown = dropped;
        if (piece == null) {
            return new FromRunner.Output(trial, true, "", dropped);
        }
        pending -= piece.length;
        notifyAll();
        return new FromRunner.Output(trial, piece.error, text(piece), dropped);
    }

    /** Once at first, then at each doubling, and so never a flood. */
    private boolean isDroppedNews() {
        return dropped > 0 && dropped >= 2 * droppedShown;
    }

    private void add(boolean error, byte[] bytes, int from, int count) {
        Piece last = pieces.peekLast();
        if (last == null || last.error != error || last.length + count > CHUNK) {
            last = new Piece(error);
            pieces.add(last);
        }
        last.append(bytes, from, count);
        pending += count;
    }

    private void waitForRoom() {
        boolean interrupted = false;
        while (pending >= PENDING && !retired) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String text(Piece piece) {
        int stream = piece.error ? 1 : 0;
        byte[] all = Arrays.copyOf(tails[stream], tails[stream].length + piece.length);
        System.arraycopy(piece.bytes, 0, all, tails[stream].length, piece.length);
        int whole = wholeCharacters(all);
        tails[stream] = Arrays.copyOfRange(all, whole, all.length);
        return new String(all, 0, whole, StandardCharsets.UTF_8);
    }

    /** The length without a last character whose bytes are not all there yet. */
    private static int wholeCharacters(byte[] utf8) {
        for (int back = 1; back <= Math.min(3, utf8.length); back++) {
            int lead = utf8[utf8.length - back] & 0xff;
            if (lead >= 0xc0) {
                int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
                return needed > back ? utf8.length - back : utf8.length;
            }
            if (lead < 0x80) {
                break;
            }
        }
        return utf8.length;
    }

    /** Consecutive bytes of one stream. */
    private static final class Piece {
        private final boolean error;
        private byte[] bytes = new byte[128];
        private int length;

        Piece(boolean error) {
            this.error = error;
        }

        void append(byte[] from, int at, int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
            System.arraycopy(from, at, bytes, length, count);
            length += count;
        }
    }
}
