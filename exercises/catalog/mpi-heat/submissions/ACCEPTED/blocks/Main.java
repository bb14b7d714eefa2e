import java.util.Scanner;
import mpi.Cartcomm;
import mpi.MPI;

/** Blocks instead of bands: the less border a part has, the less is sent. */
public class Main {
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
        int[] dims = {ranks, 1};
        for (int parts = 2; parts * parts <= ranks; parts++) {
            if (ranks % parts == 0) {
                dims = new int[] {ranks / parts, parts};
            }
        }
        Cartcomm grid = MPI.COMM_WORLD.Create_cart(dims, new boolean[2], false);
        int[] at = grid.Coords(rank);
        Block now = new Block(grid, n, span(at[0], dims[0], n), span(at[1], dims[1], n));
        now.start(seed);
        Block next = new Block(grid, n, now.rows, now.columns);
        next.start(seed);
        for (int step = 0; step < steps; step++) {
            now.exchange();
            now.step(next, alpha);
            Block old = now;
            now = next;
            next = old;
        }
        long[] checksum = {now.checksum()};
        double[] samples = {now.sample(n / 4), now.sample(2 * n / 4), now.sample(3 * n / 4)};
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

    private static int[] span(int part, int parts, int n) {
        return new int[] {part * n / parts, (part + 1) * n / parts};
    }
}
