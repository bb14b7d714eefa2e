import java.util.Scanner;
import mpi.MPI;

/** All ranks know seed and n. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] asked = new long[2];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            asked[0] = in.nextLong();
            asked[1] = in.nextLong();
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.LONG, 0);
        long from = rank * asked[1] / ranks;
        long to = (rank + 1) * asked[1] / ranks;
        MPI.Finalize();
    }
}
