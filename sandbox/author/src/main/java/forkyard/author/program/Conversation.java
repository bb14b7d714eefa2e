package forkyard.author.program;

/** A connection to one of the programs' ports. */
public interface Conversation {
    /** Whether it came about, and has not broken. */
    boolean holds();

    /** Why it does not; empty while it does. */
    String trouble();

    void send(byte[] bytes) throws Exception;

    /** Nothing more will be sent. */
    void endSending() throws Exception;

    /** From now on what comes is read, or left where it is. */
    void listen(boolean reads) throws Exception;

    /** All that has come so far. */
    byte[] received();

    /** Whether nothing more will come. */
    boolean receivedAll();

    void close() throws Exception;

    /** Breaks it off, as if the other side's machine had been switched off and on. */
    void reset() throws Exception;
}
