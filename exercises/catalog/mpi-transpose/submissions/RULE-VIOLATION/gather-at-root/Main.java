import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** Wrong: rank 0 has the whole matrix, and the others nothing to do. */
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
        long[] band = Band.filled(Nonce.mine(rank), n, rows);
        int[] counts = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            places[r] = first(r, ranks, n) * n;
            counts[r] = first(r + 1, ranks, n) * n - places[r];
        }
        long[] all = new long[n * n];
        MPI.COMM_WORLD.Gatherv(band, 0, rows * n, MPI.LONG, all, 0, counts, places, MPI.LONG, 0);
        if (rank == 0) {
            for (int r = 0; r < ranks; r++) {
                long[] turned = new long[counts[r]];
                for (int i = 0; i < turned.length; i++) {
                    turned[i] = all[i % n * n + first(r, ranks, n) + i / n];
                }
                System.out.println(r + " " + Band.checksum(turned));
            }
        }
        MPI.Finalize();
    }

    private static int first(int rank, int ranks, int n) {
        return rank * n / ranks;
    }
}
