import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** All blocks are as large as the largest, and are turned while they are packed. */
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
        int side = (n + ranks - 1) / ranks;
        long[] packed = new long[side * side * ranks];
        for (int row = 0; row < rows; row++) {
            for (int r = 0; r < ranks; r++) {
                for (int column = first(r, ranks, n); column < first(r + 1, ranks, n); column++) {
                    packed[(r * side + column - first(r, ranks, n)) * side + row] = band[row * n + column];
                }
            }
        }
        long[] came = new long[packed.length];
        MPI.COMM_WORLD.Alltoall(packed, 0, side * side, MPI.LONG, came, 0, side * side, MPI.LONG);
        long[] turned = new long[rows * n];
        for (int r = 0; r < ranks; r++) {
            int width = first(r + 1, ranks, n) - first(r, ranks, n);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(came, (r * side + row) * side, turned, row * n + first(r, ranks, n), width);
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
