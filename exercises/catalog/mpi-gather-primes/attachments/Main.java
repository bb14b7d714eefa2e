import java.util.Scanner;
import mpi.MPI;

/** All ranks know what is asked. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] asked = new long[4]; // lo, hi, m, r
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < asked.length; i++) {
                asked[i] = in.nextLong();
            }
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.LONG, 0);
        long from = asked[0] + rank * (asked[1] - asked[0]) / ranks;
        long to = asked[0] + (rank + 1) * (asked[1] - asked[0]) / ranks;
        MPI.Finalize();
    }
}
