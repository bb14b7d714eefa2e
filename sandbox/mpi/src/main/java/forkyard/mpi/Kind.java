package forkyard.mpi;

/** The calls that are logged. The judge knows them by their names. */
public enum Kind {
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
    CREATE
}
