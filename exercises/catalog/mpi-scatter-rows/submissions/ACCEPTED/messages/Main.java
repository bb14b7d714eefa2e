import java.util.Scanner;
import mpi.MPI;
import mpi.Status;

/** Rank 0 sends one rank after the other its rows, does its own, and takes what the others have, in the same order. */
public class Main {
    private static final int ROWS = 1;
    private static final int NORMS = 2;
    private static final int MIXED = 3;

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
        int n = shape[0];
        int m = shape[1];
        int rows = first(rank + 1, ranks, n) - first(rank, ranks, n);
        int[] band = new int[rows * m];
        if (rank == 0) {
            System.arraycopy(matrix, 0, band, 0, band.length);
            for (int r = 1; r < ranks; r++) {
                int from = first(r, ranks, n) * m;
                MPI.COMM_WORLD.Send(matrix, from, first(r + 1, ranks, n) * m - from, MPI.INT, r, ROWS);
            }
        } else {
            MPI.COMM_WORLD.Recv(band, 0, band.length, MPI.INT, 0, ROWS);
        }
        double[] norms = norms(band, m);
        long[] mixed = mixed(norms, shape[2]);
        if (rank == 0) {
            print(norms, mixed, rows);
            double[] theirNorms = new double[n];
            long[] theirMixed = new long[n];
            for (int r = 1; r < ranks; r++) {
                Status status = MPI.COMM_WORLD.Recv(theirNorms, 0, n, MPI.DOUBLE, r, NORMS);
                MPI.COMM_WORLD.Recv(theirMixed, 0, n, MPI.LONG, status.source, MIXED);
                print(theirNorms, theirMixed, status.Get_count(MPI.DOUBLE));
            }
        } else {
            MPI.COMM_WORLD.Send(norms, 0, rows, MPI.DOUBLE, 0, NORMS);
            MPI.COMM_WORLD.Send(mixed, 0, rows, MPI.LONG, 0, MIXED);
        }
        MPI.Finalize();
    }

    private static void print(double[] norms, long[] mixed, int rows) {
        for (int row = 0; row < rows; row++) {
            System.out.println(norms[row] + " " + mixed[row]);
        }
    }

    private static int first(int rank, int ranks, int n) {
        return rank * n / ranks;
    }

    private static double[] norms(int[] band, int m) {
        double[] norms = new double[band.length / m];
        for (int row = 0; row < norms.length; row++) {
            long squares = 0;
            for (int i = row * m; i < (row + 1) * m; i++) {
                squares += (long) band[i] * band[i];
            }
            norms[row] = Math.sqrt(squares);
        }
        return norms;
    }

    private static long[] mixed(double[] norms, int steps) {
        long[] mixed = new long[norms.length];
        for (int row = 0; row < norms.length; row++) {
            mixed[row] = Mixing.mix(Double.doubleToLongBits(norms[row]), steps);
        }
        return mixed;
    }
}
