package forkyard.author.mpi;

import forkyard.wire.RankCall;

/** A message that went from rank to rank: the two calls. */
public record Message(RankCall sent, RankCall received) {
    public int from() {
        return sent.rank();
    }

    public int to() {
        return received.rank();
    }

    public int tag() {
        return received.tag();
    }

    public long bytes() {
        return sent.bytes();
    }
}
