package forkyard.wire;

/** What the ranks of a world are. */
public enum WorldMode {
    /** Threads of one JVM. There every send waits for its receive. */
    THREADS,
    /** JVMs. There a send of less than 128 KiB is over when its message has left. */
    PROCESSES,
    /** There is one program and no MPI: an author's sequential baseline. */
    ALONE
}
