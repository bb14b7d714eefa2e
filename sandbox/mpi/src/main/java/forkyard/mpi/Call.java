package forkyard.mpi;

import forkyard.wire.CallKind;

/**
 * One call of one rank.
 *
 * @param number in the order of the rank's calls
 * @param comm the communicator's name, the same in all ranks
 * @param peer the other side's, or a collective's root's, rank in the world; negative for none or any
 * @param tag negative for none or any
 * @param bytes that this rank hands over, or takes at most; once it is over, has taken
 * @param site where in the student's code, as {@code Main.java:12}
 * @param nanos when it began; once it is over, when it ended
 */
public record Call(int number, CallKind kind, String comm, int peer, int tag, long bytes, String site, long nanos) {
    Call over(int peer, int tag, long bytes, long nanos) {
        return new Call(number, kind, comm, peer, tag, bytes, site, nanos);
    }
}
