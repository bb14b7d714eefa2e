import kit.Nonce;
import mpi.Cartcomm;
import mpi.MPI;
import mpi.ShiftParms;

/** All values move one place up, down, left, right. */
public class Main {
    private static final int FIELDS = 8;
    private static final int REPORT = 9;
    private static final int VALUE = 1;

    public static void main(String[] args) {
        String[] rest = MPI.Init(args);
        int[] dims = {Integer.parseInt(rest[0]), Integer.parseInt(rest[1])};
        boolean[] wraps = {Boolean.parseBoolean(rest[2]), Boolean.parseBoolean(rest[3])};
        long value = Nonce.mine(MPI.COMM_WORLD.Rank());
        Cartcomm grid = MPI.COMM_WORLD.Create_cart(dims, wraps, false);
        if (grid != null) {
            work(grid, value);
        }
        MPI.Finalize();
    }

    private static void work(Cartcomm grid, long value) {
        long sum = 0;
        int[] around = new int[4];
        for (int dim = 0; dim < 2; dim++) {
            for (int step = -1; step <= 1; step += 2) {
                ShiftParms shift = grid.Shift(dim, step);
                around[2 * dim + (step + 1) / 2] = shift.rank_dest;
                sum += swap(grid, value, shift.rank_dest, shift.rank_source);
            }
        }
        int[] place = grid.Coords(grid.Rank());
        long[] report = {grid.Rank(), place[0], place[1], around[0], around[1], around[2], around[3], sum};
        if (grid.Rank() > 0) {
            grid.Send(report, 0, FIELDS, MPI.LONG, 0, REPORT);
            return;
        }
        System.out.println(line(report));
        for (int r = 1; r < grid.Size(); r++) {
            grid.Recv(report, 0, FIELDS, MPI.LONG, r, REPORT);
            System.out.println(line(report));
        }
    }

    private static long swap(Cartcomm grid, long value, int dest, int source) {
        long[] given = {value};
        long[] taken = new long[1];
        if (dest >= 0 && source >= 0) {
            grid.Sendrecv(given, 0, 1, MPI.LONG, dest, VALUE, taken, 0, 1, MPI.LONG, source, VALUE);
        } else if (dest >= 0) {
            grid.Send(given, 0, 1, MPI.LONG, dest, VALUE);
        } else if (source >= 0) {
            grid.Recv(taken, 0, 1, MPI.LONG, source, VALUE);
        }
        return taken[0];
    }

    private static String line(long[] report) {
        return "rank " + report[0] + " at " + report[1] + " " + report[2] + " up " + shown(report[3]) + " down "
                + shown(report[4]) + " left " + shown(report[5]) + " right " + shown(report[6]) + " sum " + report[7];
    }

    private static String shown(long rank) {
        return rank < 0 ? "-" : "" + rank;
    }
}
