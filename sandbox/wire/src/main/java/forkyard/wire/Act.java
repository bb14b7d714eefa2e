package forkyard.wire;

import java.util.List;

/**
 * What a director has done in a container: the judge passes it on. Programs and connections have numbers of the director's choosing; one that
 * stands for none is a fault of the director's.
 */
public sealed interface Act extends FromAuthor, ToSupervisor {
    /** How many numbers a play has for itself. */
    int NUMBERS = 1_000_000;

    /**
     * Starts a JVM.
     *
     * @param flags the JVM's
     */
    record Start(
            int program,
            @Max(value = 100, each = Caps.NAME) List<String> flags,
            @Max(Caps.NAME) String mainClass,
            @Max(value = 1_000, each = Caps.TEXT) List<String> arguments)
            implements Act {}

    /** For its standard input. */
    record Input(int program, @Max(Caps.PIECE) byte[] bytes) implements Act {}

    /** Its standard input ends here. */
    record EndInput(int program) implements Act {}

    /** Its standard output is read no longer. */
    record EndOutput(int program) implements Act {}

    /** Connects to a port of the loopback. Answered by {@link Happening.Connected} or {@link Happening.Disconnected}. */
    record Connect(int connection, int port) implements Act {}

    record Send(int connection, @Max(Caps.PIECE) byte[] bytes) implements Act {}

    /** Answered by {@link Happening.Flushed} once all that was to be sent so far has been taken by the other side, or its system. */
    record Flush(int connection) implements Act {}

    /** Nothing more will be sent. */
    record EndSending(int connection) implements Act {}

    /** From now on it is read from, or not. */
    record Listen(int connection, boolean reads) implements Act {}

    /** @param resets whether what is under way is lost, and the other side finds the connection reset */
    record Disconnect(int connection, boolean resets) implements Act {}

    /** Answered by {@link Happening.Looked}. */
    record Look(int number, @Max(Caps.NAME) String file) implements Act {}
}
