import java.util.Scanner;
import mpi.MPI;

/** Wrong: the others look on. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
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
        double[] now = new double[n * n];
        for (int i = 0; i < now.length; i++) {
            now[i] = Plate.start(seed, i / n, i % n);
        }
        double[] next = now.clone();
        for (int step = 0; rank == 0 && step < steps; step++) {
            step(now, next, n, alpha, 1, n - 1);
            double[] old = now;
            now = next;
            next = old;
        }
        if (rank == 0) {
            long checksum = 0;
            for (int i = 0; i < now.length; i++) {
                checksum += Plate.share(now[i], n, i / n, i % n);
            }
            System.out.println(checksum);
            for (int quarter = 1; quarter <= 3; quarter++) {
                System.out.println(now[quarter * n / 4 * (n + 1)]);
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
