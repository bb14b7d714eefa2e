import mpi.Intracomm;
import mpi.MPI;

public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = MPI.COMM_WORLD.Size();
        int me = (MPI.COMM_WORLD.Rank() - root + ranks) % ranks;
        int first = 1;
        if (me > 0) {
            int step = Integer.highestOneBit(me);
            MPI.COMM_WORLD.Recv(buffer, 0, buffer.length, MPI.DOUBLE, (me - step + root) % ranks, TAG);
            first = 2 * step;
        }
        for (int step = first; me + step < ranks; step *= 2) {
            MPI.COMM_WORLD.Send(buffer, 0, buffer.length, MPI.DOUBLE, (me + step + root) % ranks, TAG);
        }
    }
}
