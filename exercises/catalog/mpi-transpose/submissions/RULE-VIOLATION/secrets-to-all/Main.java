import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** Wrong: every rank fills all bands by itself. */
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
        int first = first(rank, ranks, n);
        int rows = first(rank + 1, ranks, n) - first;
        long[] secrets = new long[ranks];
        MPI.COMM_WORLD.Allgather(new long[] {Nonce.mine(rank)}, 0, 1, MPI.LONG, secrets, 0, 1, MPI.LONG);
        long[] turned = new long[rows * n];
        for (int r = 0; r < ranks; r++) {
            int height = first(r + 1, ranks, n) - first(r, ranks, n);
            long[] theirs = Band.filled(secrets[r], n, height);
            for (int row = 0; row < height; row++) {
                for (int column = first; column < first + rows; column++) {
                    turned[(column - first) * n + first(r, ranks, n) + row] = theirs[row * n + column];
                }
            }
        }
        long[] sums = new long[ranks];
        MPI.COMM_WORLD.Gather(new long[] {Band.checksum(turned)}, 0, 1, MPI.LONG, sums, 0, 1, MPI.LONG, 0);
        if (rank == 0) {
            for (int r = 0; r < ranks; r++) {
                System.out.println(r + " " + sums[r]);
            }
        }
        MPI.Finalize();
    }

    private static int first(int rank, int ranks, int n) {
        return rank * n / ranks;
    }
}
