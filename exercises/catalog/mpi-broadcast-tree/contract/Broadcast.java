import mpi.Intracomm;

/** What one rank knows, all are told. */
public interface Broadcast {
    /**
     * All ranks of a communicator call it. When it returns, this rank's buffer holds what the root's does.
     *
     * @param buffer of the same length in all ranks
     */
    void bcast(Intracomm comm, double[] buffer, int root);
}
