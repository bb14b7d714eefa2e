package forkyard.author.program;

/** A port of the loopback at which the judge waits for programs. */
public interface Listener {
    int port();

    /** Waits for the next who connects. */
    Conversation accept() throws Exception;

    /** From now on nobody can connect. */
    void close() throws Exception;
}
