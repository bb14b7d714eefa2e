package forkyard.author.program;

import forkyard.wire.Mark;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to one of the programs' ports. */
public interface Conversation {
    /** Whether it came about, and has not broken. */
    boolean holds();

    /** Why it does not; empty while it does. */
    String trouble();

    void send(byte[] bytes) throws Exception;

    /** Sends, and waits for at most so long until the other side, or its system, has taken it all; whether it has. */
    boolean send(byte[] bytes, Duration limit) throws Exception;

    /** Nothing more will be sent. */
    void endSending() throws Exception;

    /** From now on what comes is read, or left where it is. */
    void listen(boolean reads) throws Exception;

    /** All that has come so far. */
    byte[] received();

    /**
     * Waits until these bytes have come after those that were expected before.
     *
     * @throws Mismatch as soon as others have, or none can any more
     */
    void expect(byte[] bytes) throws Exception;

    /** The same of text, as UTF-8. */
    default void expect(String text) throws Exception {
        expect(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * For {@link forkyard.wire.Finding#at}.
     *
     * @param offset of the first byte that is wrong or missing in {@link #received}
     * @param expected in words, or {@link forkyard.wire.Shown}
     */
    Mark mark(long offset, String expected);

    /** Whether nothing more will come. */
    boolean receivedAll();

    void close() throws Exception;

    /** Closes it as a program does that crashes: what is under way is lost, and the other side finds the connection reset. */
    void reset() throws Exception;
}
