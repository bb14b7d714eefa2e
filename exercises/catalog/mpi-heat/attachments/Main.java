import java.util.Scanner;
import mpi.MPI;

/** All ranks know what is asked. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        double[] asked = new double[4];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < asked.length; i++) {
                asked[i] = Double.parseDouble(in.next());
            }
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.DOUBLE, 0);
        int n = (int) asked[0];
        int steps = (int) asked[1];
        double alpha = asked[2];
        long seed = (long) asked[3];
        MPI.Finalize();
    }
}
