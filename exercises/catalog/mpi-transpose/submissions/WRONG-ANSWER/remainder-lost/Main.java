import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** Wrong: all bands have the same height, and the last rows belong to nobody. */
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
            counts[r] = rows * (first(r + 1, ranks, n) - first(r, ranks, n));
            places[r] = rows * first(r, ranks, n);
        }
        long[] packed = new long[rows * n];
        for (int r = 0; r < ranks; r++) {
            int width = first(r + 1, ranks, n) - first(r, ranks, n);
            for (int i = 0; i < counts[r]; i++) {
                packed[places[r] + i] = band[i / width * n + first(r, ranks, n) + i % width];
            }
        }
        long[] came = new long[rows * n];
        MPI.COMM_WORLD.Alltoallv(packed, 0, counts, places, MPI.LONG, came, 0, counts, places, MPI.LONG);
        long[] turned = new long[rows * n];
        for (int r = 0; r < ranks; r++) {
            for (int i = 0; i < counts[r]; i++) {
                turned[i % rows * n + first(r, ranks, n) + i / rows] = came[places[r] + i];
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
        return rank * (n / ranks);
    }
}
