import java.util.Scanner;
import mpi.MPI;

/** Wrong: the other ranks are told the shape, and that is all. */
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
        if (rank == 0) {
            double[] allNorms = norms(matrix, m);
            long[] allMixed = mixed(allNorms, shape[2]);
            for (int row = 0; row < n; row++) {
                System.out.println(allNorms[row] + " " + allMixed[row]);
            }
        }
        MPI.Finalize();
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
