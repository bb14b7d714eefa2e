import mpi.MPI;
import mpi.Request;

/** Waits for one of two messages that nobody sends. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank == 0) {
            int[] got = new int[2];
            Request.Waitany(new Request[] {
                MPI.COMM_WORLD.Irecv(got, 0, 1, MPI.INT, 1, 3), MPI.COMM_WORLD.Irecv(got, 1, 1, MPI.INT, 1, 4)
            });
        }
        MPI.Finalize();
    }
}
