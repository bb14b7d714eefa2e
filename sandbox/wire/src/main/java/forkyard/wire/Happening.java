package forkyard.wire;

/** What happens to programs and connections in a container, told from inside: the judge passes it on to the director. */
public sealed interface Happening extends FromSupervisor, ToAuthor {
    /** Of the program, connection or look that it is about. */
    int number();

    /** @param process its number in the container */
    record Started(int number, int process) implements Happening {}

    record NotStarted(int number, @Max(Caps.TEXT) String why) implements Happening {}

    /** What it wrote; {@code error} says where to. */
    record Output(
            int number, boolean error, @Max(Caps.PIECE) byte[] bytes) implements Happening {}

    /** Nobody can write there any more. */
    record OutputEnded(int number, boolean error) implements Happening {}

    /** As {@link Process#exitValue}. */
    record Exited(int number, int code) implements Happening {}

    record Connected(int number) implements Happening {}

    record Received(int number, @Max(Caps.PIECE) byte[] bytes) implements Happening {}

    /** What was to be sent before an {@link Act.Flush} has gone out. */
    record Flushed(int number) implements Happening {}

    /** The other side sends nothing more. */
    record ReceivedAll(int number) implements Happening {}

    /** It could not be made, or broke. */
    record Disconnected(int number, @Max(Caps.TEXT) String why) implements Happening {}

    /**
     * What is there.
     *
     * @param bytes the beginning of a regular file; empty otherwise
     */
    record Looked(
            int number, FileKind kind, @Max(Caps.PIECE) byte[] bytes) implements Happening {}

    /** What a name stands for. */
    enum FileKind {
        NONE,
        REGULAR,
        DIRECTORY,
        OTHER
    }
}
