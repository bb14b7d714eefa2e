import mpi.Intracomm;
import mpi.MPI;

public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = comm.Size();
        int me = (comm.Rank() - root + ranks) % ranks;
        int bit = 1;
        while (bit < ranks && (me & bit) == 0) {
            bit *= 2;
        }
        if (me > 0) {
            comm.Recv(buffer, 0, buffer.length, MPI.DOUBLE, (me - bit + root) % ranks, TAG);
        }
        for (int step = 1; step < bit; step *= 2) {
            if (me + step < ranks) {
                comm.Send(buffer, 0, buffer.length, MPI.DOUBLE, (me + step + root) % ranks, TAG);
            }
        }
    }
}
