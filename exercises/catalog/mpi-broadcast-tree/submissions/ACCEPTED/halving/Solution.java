import mpi.Intracomm;
import mpi.MPI;

/** The first of those left tells the first of their second half; then each half goes on for itself. */
public final class Solution implements Broadcast {
    private static final int TAG = 1;

    @Override
    public void bcast(Intracomm comm, double[] buffer, int root) {
        int ranks = comm.Size();
        int me = (comm.Rank() - root + ranks) % ranks;
        int first = 0;
        int end = ranks;
        while (end - first > 1) {
            int middle = (first + end + 1) / 2;
            if (me < middle) {
                if (me == first) {
                    comm.Send(buffer, 0, buffer.length, MPI.DOUBLE, (middle + root) % ranks, TAG);
                }
                end = middle;
            } else {
                if (me == middle) {
                    comm.Recv(buffer, 0, buffer.length, MPI.DOUBLE, (first + root) % ranks, TAG);
                }
                first = middle;
            }
        }
    }
}
