import mpi.Intracomm;
import mpi.MPI;

public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = comm.Size();
        int me = (comm.Rank() - root + ranks) % ranks;
        if (me > 0) {
            comm.Recv(buffer, 0, buffer.length, MPI.DOUBLE, ((me - 1) / 2 + root) % ranks, TAG);
        }
        for (int child = 2 * me + 1; child <= 2 * me + 2 && child < ranks; child++) {
            comm.Send(buffer, 0, buffer.length, MPI.DOUBLE, (child + root) % ranks, TAG);
        }
    }
}
