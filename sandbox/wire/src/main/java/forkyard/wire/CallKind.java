package forkyard.wire;

/** The calls of MPI that a rank is seen to make. */
public enum CallKind {
    INIT,
    FINALIZE,
    SEND,
    SSEND,
    BSEND,
    RSEND,
    ISEND,
    RECV,
    IRECV,
    PROBE,
    WAIT,
    BARRIER,
    BCAST,
    SCATTER,
    GATHER,
    ALLGATHER,
    ALLTOALL,
    REDUCE,
    ALLREDUCE,
    REDUCE_SCATTER,
    SCAN,
    SPLIT,
    CREATE;

    /** Whether it sends one message to one rank. */
    public boolean isSend() {
        return switch (this) {
            case SEND, SSEND, BSEND, RSEND, ISEND -> true;
            default -> false;
        };
    }

    /** Whether it takes one message. */
    public boolean isReceive() {
        return this == RECV || this == IRECV;
    }

    /** Whether it goes on in the background until somebody waits for it. */
    public boolean isRequest() {
        return this == ISEND || this == IRECV;
    }

    /** Whether all ranks of a communicator have to make it together. */
    public boolean isCollective() {
        return switch (this) {
            case BARRIER,
                    BCAST,
                    SCATTER,
                    GATHER,
                    ALLGATHER,
                    ALLTOALL,
                    REDUCE,
                    ALLREDUCE,
                    REDUCE_SCATTER,
                    SCAN,
                    SPLIT,
                    CREATE -> true;
            default -> false;
        };
    }

    /** As a student writes it, but that kinds of one sort are one: {@code Send}, {@code Bcast}. */
    public String shown() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
