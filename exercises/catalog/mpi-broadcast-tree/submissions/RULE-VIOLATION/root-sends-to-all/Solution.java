import mpi.Intracomm;
import mpi.MPI;

public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = comm.Size();
        int me = (comm.Rank() - root + ranks) % ranks;
        if (me > 0) {
            comm.Recv(buffer, 0, buffer.length, MPI.DOUBLE, (0 + root) % ranks, TAG);
            return;
        }
        for (int r = 1; r < ranks; r++) {
            comm.Send(buffer, 0, buffer.length, MPI.DOUBLE, (r + root) % ranks, TAG);
        }
    }
}
