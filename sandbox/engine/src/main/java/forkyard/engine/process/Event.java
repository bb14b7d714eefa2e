package forkyard.engine.process;

/** What the kernel says of a process; numbers are the host's. */
sealed interface Event {
    /** A process has been born, or one of the parent's threads if they are the same. */
    record Forked(int parent, int child, long nanos) implements Event {}

    /** It runs another program now. */
    record Executed(int process) implements Event {}

    /** Its first thread has ended. */
    record Ended(int process, int status, long nanos) implements Event {}

    /** One of its threads has ended, and has used so much. */
    record Used(int process, long cpuNanos) implements Event {}

    /** The kernel could not tell everything: there was too much. */
    record Missed() implements Event {}
}
