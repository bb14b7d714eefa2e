import mpi.Intracomm;
import mpi.MPI;

public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = comm.Size();
        int me = (comm.Rank() - root + ranks) % ranks;
        int first = 1;
        if (me > 0) {
            int step = Integer.highestOneBit(me);
            comm.Recv(buffer, 0, buffer.length, MPI.DOUBLE, (me - step + root) % ranks, TAG);
            first = 2 * step;
        }
        for (int step = first; me + step < Integer.highestOneBit(ranks); step *= 2) {
            comm.Send(buffer, 0, buffer.length, MPI.DOUBLE, (me + step + root) % ranks, TAG);
        }
    }
}
