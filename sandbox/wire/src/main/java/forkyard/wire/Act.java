package forkyard.wire;

import java.util.List;

/**
 * What a director has done in a container: the judge passes it on. Programs and connections have numbers of the director's choosing; one that
 * stands for none is a fault of the director's.
 */
public sealed interface Act extends FromAuthor {
    /** How many numbers a play has for itself. */
    int NUMBERS = 1_000_000;

    /** Done by the supervisor. */
    sealed interface OfPrograms extends Act, ToSupervisor {}

    /** Done by the service beside the programs where there is one, otherwise by the supervisor. */
    sealed interface OfConnections extends Act, ToSupervisor, ToService {}

    /** Done by the service. */
    sealed interface OfService extends Act, ToService {}

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
            implements OfPrograms {}

    /** Plays the meeting point at which ranks that are JVMs find each other. Answered by {@link Happening.Meeting}. */
    record Meet(int meeting, int ranks) implements OfPrograms {}

    /** For its standard input. */
    record Input(int program, @Max(Caps.PIECE) byte[] bytes) implements OfPrograms {}

    /** Its standard input ends here. */
    record EndInput(int program) implements OfPrograms {}

    /** Its standard output is read no longer. */
    record EndOutput(int program) implements OfPrograms {}

    /** Connects to a port of the loopback. Answered by {@link Happening.Connected} or {@link Happening.Disconnected}. */
    record Connect(int connection, int port) implements OfConnections {}

    record Send(int connection, @Max(Caps.PIECE) byte[] bytes) implements OfConnections {}

    /** Answered by {@link Happening.Flushed} once all that was to be sent so far has been taken by the other side, or its system. */
    record Flush(int connection) implements OfConnections {}

    /** Nothing more will be sent. */
    record EndSending(int connection) implements OfConnections {}

    /** From now on it is read from, or not. */
    record Listen(int connection, boolean reads) implements OfConnections {}

    /**
     * Ends it, or stops waiting for others at this port.
     *
     * @param resets whether what is under way is lost, and the other side finds the connection reset
     */
    record Disconnect(int connection, boolean resets) implements OfConnections {}

    /** Waits for others at a port, any that is free if it is 0. Answered by {@link Happening.Opened} or {@link Happening.Disconnected}. */
    record Open(int listener, int port) implements OfService {}

    /** The next who comes to a port that was opened. Answered by {@link Happening.Connected}. */
    record Accept(int connection, int listener) implements OfService {}

    /**
     * Runs an author's code there. Answered by {@link Happening.Returned} or {@link Happening.ErrandFailed}.
     *
     * @param arguments {@link Values encoded} list
     */
    record Errand(
            int number,
            @Max(Caps.NAME) String type,
            @Max(Caps.EVENT) byte[] arguments) implements OfService {}

    /** Answered by {@link Happening.Looked}. */
    record Look(int number, @Max(Caps.NAME) String file) implements OfPrograms {}
}
