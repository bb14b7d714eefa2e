package forkyard.server.judge.program;

import forkyard.server.judge.Transcript.Speaker;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One conversation between the judge and a program: the last of what was said, and how much was said in all. */
final class Dialogue {
    private static final int MOST_MESSAGES = 100;
    private static final int MOST_BYTES = 8 << 10;

    /** What is written without a break may come in pieces: those of one speaker, soon after each other, are one message of at most so much. */
    private static final long BREAK_MICROS = 5_000;

    private static final int LONGEST_JOINED = 512;

    private String with;
    private final Deque<Said> said = new ArrayDeque<>();
    private final Map<Speaker, Place> reached = new EnumMap<>(Speaker.class);
    private int bytes;
    private int omittedMessages;
    private long omittedBytes;

    /** @param with how it is called in a sentence */
    Dialogue(String with) {
        this.with = with;
        for (Speaker each : Speaker.values()) {
            reached.put(each, new Place(0, 1));
        }
    }

    /**
     * A place in all that one of the two has said.
     *
     * @param offset in bytes
     * @param line from 1 on
     */
    record Place(long offset, long line) {
        Place after(byte[] bytes, int length) {
            long lines = 0;
            for (int i = 0; i < length; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
            return new Place(offset + length, line + lines);
        }
    }

    /**
     * A message, or what else one of the two did.
     *
     * @param note null for a message
     * @param from where {@code bytes} begin
     */
    record Said(Speaker by, long micros, @Nullable String note, Place from, byte[] bytes) {
        /** Its end, without so many bytes at its beginning. */
        Said without(int first) {
            return new Said(by, micros, note, from.after(bytes, first), Arrays.copyOfRange(bytes, first, bytes.length));
        }
    }

    void says(Speaker by, long micros, byte[] piece) {
        if (piece.length == 0) {
            return;
        }
        Place from = reached(by);
        reached.put(by, from.after(piece, piece.length));
        Said last = said.peekLast();
        if (last != null && isJoined(last, by, micros, piece)) {
            said.removeLast();
            byte[] joined = Arrays.copyOf(last.bytes(), last.bytes().length + piece.length);
            System.arraycopy(piece, 0, joined, last.bytes().length, piece.length);
            said.add(new Said(by, last.micros(), null, last.from(), joined));
        } else {
            said.add(new Said(by, micros, null, from, piece));
        }
        bytes += piece.length;
        shorten();
    }

    private static boolean isJoined(Said last, Speaker by, long micros, byte[] piece) {
        return last.note() == null
                && last.by() == by
                && micros - last.micros() < BREAK_MICROS
                && last.bytes().length + piece.length <= LONGEST_JOINED;
    }

    void does(Speaker by, long micros, String note) {
        said.add(new Said(by, micros, note, reached(by), new byte[0]));
        shorten();
    }

    private void shorten() {
        while (said.size() > MOST_MESSAGES) {
            omit(said.removeFirst());
        }
        while (bytes > MOST_BYTES) {
            Said first = said.removeFirst();
            int over = bytes - MOST_BYTES;
            if (first.bytes().length <= over) {
                omit(first);
            } else {
                said.addFirst(first.without(over));
                omittedBytes += over;
                bytes -= over;
            }
        }
    }

    private void omit(Said message) {
        omittedMessages++;
        omittedBytes += message.bytes().length;
        bytes -= message.bytes().length;
    }

    /** How far a speaker has come. */
    Place reached(Speaker by) {
        return reached.getOrDefault(by, new Place(0, 1));
    }

    /** Whether anything was said. */
    boolean isEmpty() {
        return reached.values().stream().allMatch(place -> place.offset() == 0);
    }

    String with() {
        return with;
    }

    void isWith(String name) {
        with = name;
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    int omittedMessages() {
        return omittedMessages;
    }

    long omittedBytes() {
        return omittedBytes;
    }
}
