package forkyard.wire;

/**
 * One call of MPI by one rank. The rank's own process says so: it may fail a submission, and never passes one.
 *
 * @param number in the order of the rank's calls
 * @param comm name of the communicator, the same in all its ranks; {@code world} for all ranks
 * @param peer rank in the world of the other side, or of a collective's root; negative for none or any
 * @param tag negative for none or any
 * @param bytes of a send, those sent; of a receive, those it has room for, and once it is over those that came; of a collective that is over,
 *     those that came to this rank from others
 * @param site where in the student's code, as {@code Main.java:12}
 * @param began nanoseconds of the machine's clock
 * @param ended the same; 0 while it is under way
 * @param partner number of the call, by the peer, that has sent or received the message; negative if none is known
 */
public record RankCall(
        int rank,
        int number,
        CallKind kind,
        @Max(Caps.NAME) String comm,
        int peer,
        int tag,
        long bytes,
        @Max(Caps.NAME) String site,
        long began,
        long ended,
        int partner) {
    public boolean isOver() {
        return ended != 0;
    }
}
