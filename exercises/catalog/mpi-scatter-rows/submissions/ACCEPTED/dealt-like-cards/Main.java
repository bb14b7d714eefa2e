import java.util.Arrays;
import java.util.Scanner;
import mpi.MPI;

/** Row r is for rank r % p, and the results are filled up to one length. */
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
        int rows = rows(rank, ranks, n);
        int[] band = new int[rows * m];
        int[] counts = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            counts[r] = rows(r, ranks, n) * m;
            places[r] = r == 0 ? 0 : places[r - 1] + counts[r - 1];
        }
        int[] packed = new int[matrix.length];
        for (int row = 0; rank == 0 && row < n; row++) {
            System.arraycopy(matrix, row * m, packed, places[row % ranks] + row / ranks * m, m);
        }
        MPI.COMM_WORLD.Scatterv(packed, 0, counts, places, MPI.INT, band, 0, band.length, MPI.INT, 0);
        double[] norms = norms(band, m);
        long[] mixed = mixed(norms, shape[2]);
        int most = rows(0, ranks, n);
        double[] allNorms = new double[most * ranks];
        long[] allMixed = new long[most * ranks];
        MPI.COMM_WORLD.Gather(Arrays.copyOf(norms, most), 0, most, MPI.DOUBLE, allNorms, 0, most, MPI.DOUBLE, 0);
        MPI.COMM_WORLD.Gather(Arrays.copyOf(mixed, most), 0, most, MPI.LONG, allMixed, 0, most, MPI.LONG, 0);
        if (rank == 0) {
            for (int row = 0; row < n; row++) {
                int place = row % ranks * most + row / ranks;
                System.out.println(allNorms[place] + " " + allMixed[place]);
            }
        }
        MPI.Finalize();
    }

    private static int rows(int rank, int ranks, int n) {
        return (n + ranks - 1 - rank) / ranks;
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
