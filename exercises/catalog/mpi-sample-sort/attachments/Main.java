import java.util.Scanner;
import mpi.MPI;

/** Rank 0 has the numbers, and all ranks know how many there are. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] numbers = {};
        int[] size = new int[1];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            size[0] = in.nextInt();
            numbers = new long[size[0]];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.nextLong();
            }
        }
        MPI.COMM_WORLD.Bcast(size, 0, 1, MPI.INT, 0);
        int n = size[0];
        long[] mine = {};
        System.out.println(Share.line(mine));
        MPI.Finalize();
    }
}
