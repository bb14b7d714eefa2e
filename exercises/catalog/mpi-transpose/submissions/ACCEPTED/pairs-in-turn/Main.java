import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** In each round every rank gives a block to one and takes one from another. */
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
        long[] turned = new long[rows * n];
        for (int shift = 0; shift < ranks; shift++) {
            int to = (rank + shift) % ranks;
            int from = (rank - shift + ranks) % ranks;
            int left = first(to, ranks, n);
            int width = first(to + 1, ranks, n) - left;
            int height = first(from + 1, ranks, n) - first(from, ranks, n);
            long[] block = new long[width * rows];
            for (int i = 0; i < block.length; i++) {
                block[i] = band[i % rows * n + left + i / rows];
            }
            long[] came = new long[rows * height];
            MPI.COMM_WORLD.Sendrecv(block, 0, block.length, MPI.LONG, to, 0, came, 0, came.length, MPI.LONG, from, 0);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(came, row * height, turned, row * n + first(from, ranks, n), height);
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
