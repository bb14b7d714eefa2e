import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** Every rank has its band, and no more. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        int[] size = new int[1];
        if (rank == 0) {
            size[0] = new Scanner(System.in).nextInt();
        }
        MPI.COMM_WORLD.Bcast(size, 0, 1, MPI.INT, 0);
        int n = size[0];
        int first = rank * n / ranks;
        int rows = (rank + 1) * n / ranks - first;
        long[] band = Band.filled(Nonce.mine(rank), n, rows);
        System.out.println(rank + " " + Band.checksum(band));
        MPI.Finalize();
    }
}
