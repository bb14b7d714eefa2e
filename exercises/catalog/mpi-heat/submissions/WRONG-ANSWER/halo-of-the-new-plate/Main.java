import java.util.Scanner;
import mpi.MPI;

/** Wrong: the row above is waited for until it has been calculated, and then it is one step too far. */
public class Main {
    private static final int UP = 1;
    private static final int DOWN = 2;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        double[] asked = new double[4];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < asked.length; i++) {
                asked[i] = Double.parseDouble(in.next());
            }
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.DOUBLE, 0);
        int n = (int) asked[0];
        int steps = (int) asked[1];
        double alpha = asked[2];
        long seed = (long) asked[3];
        int first = rank * n / ranks;
        int rows = (rank + 1) * n / ranks - first;
        double[] now = new double[(rows + 2) * n];
        for (int i = n; i < (rows + 1) * n; i++) {
            now[i] = Plate.start(seed, first + i / n - 1, i % n);
        }
        double[] next = now.clone();
        for (int step = 0; step < steps; step++) {
            if (rank > 0) {
                MPI.COMM_WORLD.Send(now, n, n, MPI.DOUBLE, rank - 1, UP);
            }
            if (rank < ranks - 1) {
                MPI.COMM_WORLD.Recv(now, (rows + 1) * n, n, MPI.DOUBLE, rank + 1, UP);
            }
            if (rank > 0) {
                MPI.COMM_WORLD.Recv(now, 0, n, MPI.DOUBLE, rank - 1, DOWN);
            }
            step(now, next, n, alpha, first == 0 ? 2 : 1, first + rows == n ? rows : rows + 1);
            if (rank < ranks - 1) {
                MPI.COMM_WORLD.Send(next, rows * n, n, MPI.DOUBLE, rank + 1, DOWN);
            }
            double[] old = now;
            now = next;
            next = old;
        }
        long[] checksum = new long[1];
        double[] samples = new double[3];
        for (int i = n; i < (rows + 1) * n; i++) {
            checksum[0] += Plate.share(now[i], n, first + i / n - 1, i % n);
        }
        for (int quarter = 1; quarter <= 3; quarter++) {
            int row = quarter * n / 4 - first;
            if (row >= 0 && row < rows) {
                samples[quarter - 1] = now[(row + 1) * n + quarter * n / 4];
            }
        }
        long[] all = new long[1];
        double[] temperatures = new double[3];
        MPI.COMM_WORLD.Reduce(checksum, 0, all, 0, 1, MPI.LONG, MPI.SUM, 0);
        MPI.COMM_WORLD.Reduce(samples, 0, temperatures, 0, 3, MPI.DOUBLE, MPI.SUM, 0); // all but one are 0
        if (rank == 0) {
            System.out.println(all[0]);
            for (double temperature : temperatures) {
                System.out.println(temperature);
            }
        }
        MPI.Finalize();
    }

    private static void step(double[] now, double[] next, int n, double alpha, int from, int to) {
        for (int row = from; row < to; row++) {
            for (int i = row * n + 1; i < row * n + n - 1; i++) {
                double around = now[i - n] + now[i + n] + now[i - 1] + now[i + 1];
                next[i] = now[i] + alpha * Plate.conduct(now[i]) * (around - 4 * now[i]);
            }
        }
    }
}
