import java.util.Scanner;
import mpi.MPI;

/** Rank 0 knows the tasks, and the others are there to do them. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        if (MPI.COMM_WORLD.Rank() == 0) {
            Scanner in = new Scanner(System.in);
            long[] tasks = new long[in.nextInt()];
            for (int i = 0; i < tasks.length; i++) {
                tasks[i] = in.nextLong();
            }
        }
        MPI.Finalize();
    }
}
