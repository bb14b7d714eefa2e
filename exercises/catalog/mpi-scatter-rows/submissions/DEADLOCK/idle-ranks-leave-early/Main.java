import java.util.Scanner;
import mpi.MPI;

/** Wrong: who has no rows does not take part in what all have to do. */
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
        int n = shape[0];
        int m = shape[1];
        int rows = first(rank + 1, ranks, n) - first(rank, ranks, n);
        int[] band = new int[rows * m];
        int[] counts = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            places[r] = first(r, ranks, n) * m;
            counts[r] = first(r + 1, ranks, n) * m - places[r];
        }
        if (rows == 0) {
            MPI.Finalize();
            return;
        }
        MPI.COMM_WORLD.Scatterv(matrix, 0, counts, places, MPI.INT, band, 0, band.length, MPI.INT, 0);
        double[] norms = norms(band, m);
        long[] mixed = mixed(norms, shape[2]);
        for (int r = 0; r < ranks; r++) {
            places[r] = first(r, ranks, n);
            counts[r] = first(r + 1, ranks, n) - places[r];
        }
        double[] allNorms = new double[n];
        long[] allMixed = new long[n];
        MPI.COMM_WORLD.Gatherv(norms, 0, rows, MPI.DOUBLE, allNorms, 0, counts, places, MPI.DOUBLE, 0);
        MPI.COMM_WORLD.Gatherv(mixed, 0, rows, MPI.LONG, allMixed, 0, counts, places, MPI.LONG, 0);
        if (rank == 0) {
            for (int row = 0; row < n; row++) {
                System.out.println(allNorms[row] + " " + allMixed[row]);
            }
        }
        MPI.Finalize();
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
