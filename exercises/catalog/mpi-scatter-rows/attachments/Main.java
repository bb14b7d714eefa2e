import java.util.Scanner;
import mpi.MPI;

/** Rank 0 has the matrix, and the others wait for their rows. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        int[] shape = new int[3];
        int[] matrix = {};
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < shape.length; i++) {
                shape[i] = in.nextInt();
            }
            matrix = new int[shape[0] * shape[1]];
            for (int i = 0; i < matrix.length; i++) {
                matrix[i] = in.nextInt();
            }
        }
        MPI.COMM_WORLD.Bcast(shape, 0, shape.length, MPI.INT, 0);
        MPI.Finalize();
    }
}
