package forkyard.wire;

/** From the engine to its self-test, which answers each request with one message. */
public sealed interface ToProbe {
    /** Do what a sandbox must stop; answered by {@link FromProbe.Tried}, or by the container's end. */
    record Attempt(Deed deed) implements ToProbe {}

    /** Burn CPU on one thread, then answer {@link FromProbe.Tried}. */
    record Spin(int millis) implements ToProbe {}

    /** Answered by the same bytes. */
    record Echo(@Max(Caps.EVENT) byte[] bytes) implements ToProbe {}

    /** End the program with this exit code. */
    record Exit(int code) implements ToProbe {}

    /** What untrusted code might do to its host. */
    enum Deed {
        /** Touch memory without end. */
        HOG_MEMORY,
        /** Start threads without end. */
        BOMB_THREADS,
        /** Reach another machine. */
        USE_NETWORK,
        /** Fill the one writable place. */
        FILL_DISK,
        /** Write anywhere but in the one writable place. */
        WRITE_ELSEWHERE,
        /** Run a program of one's own. */
        EXECUTE_FILE
    }
}
