package forkyard.wire;

/** What happens to programs and connections in a container, told by the supervisor or the service: the judge passes it on to the director. */
public sealed interface Happening extends ToAuthor {
    /** Told by the supervisor. */
    sealed interface OfPrograms extends Happening, FromSupervisor {}

    /** Told by the service beside the programs where there is one, otherwise by the supervisor. */
    sealed interface OfConnections extends Happening, FromSupervisor, FromService {}

    /** Told by the service. */
    sealed interface OfService extends Happening, FromService {}

    /** Of the program, connection or look that it is about. */
    int number();

    /** @param process its number in the container */
    record Started(int number, int process) implements OfPrograms {}

    record NotStarted(int number, @Max(Caps.TEXT) String why) implements OfPrograms {}

    /** Ranks are waited for at this port of the loopback. */
    record Meeting(int number, int port) implements OfPrograms {}

    /** What it wrote; {@code error} says where to. */
    record Output(
            int number, boolean error, @Max(Caps.PIECE) byte[] bytes) implements OfPrograms {}

    /** Nobody can write there any more. */
    record OutputEnded(int number, boolean error) implements OfPrograms {}

    /** As {@link Process#exitValue}. */
    record Exited(int number, int code) implements OfPrograms {}

    record Connected(int number) implements OfConnections {}

    record Received(int number, @Max(Caps.PIECE) byte[] bytes) implements OfConnections {}

    /** What was to be sent before an {@link Act.Flush} has gone out. */
    record Flushed(int number) implements OfConnections {}

    /** The other side sends nothing more. */
    record ReceivedAll(int number) implements OfConnections {}

    /** It could not be made, or broke. */
    record Disconnected(int number, @Max(Caps.TEXT) String why) implements OfConnections {}

    /** A port is open to others. */
    record Opened(int number, int port) implements OfService {}

    /** An errand is done; {@code value} is {@link Values encoded}. */
    record Returned(int number, @Max(Caps.EVENT) byte[] value) implements OfService {}

    /** The author's code threw: a fault of the exercise. */
    record ErrandFailed(int number, Failure failure) implements OfService {}

    /**
     * What is there.
     *
     * @param bytes the beginning of a regular file; empty otherwise
     */
    record Looked(
            int number, FileKind kind, @Max(Caps.PIECE) byte[] bytes) implements OfPrograms {}

    /** What a name stands for. */
    enum FileKind {
        NONE,
        REGULAR,
        DIRECTORY,
        OTHER
    }
}
