import kit.Nonce;
import mpi.CartParms;
import mpi.Cartcomm;
import mpi.MPI;

public class Main {
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
        long[] values = new long[grid.Size()];
        grid.Gather(new long[] {value}, 0, 1, MPI.LONG, values, 0, 1, MPI.LONG, 0);
        long[] sums = new long[grid.Size()];
        if (grid.Rank() == 0) {
            for (int r = 0; r < grid.Size(); r++) {
                for (int neighbour : around(grid, r)) {
                    sums[r] += neighbour < 0 ? 0 : values[neighbour];
                }
            }
            for (int r = 0; r < grid.Size(); r++) {
                int[] place = grid.Coords(r);
                int[] around = around(grid, r);
                System.out.println(
                        line(new long[] {r, place[0], place[1], around[0], around[1], around[2], around[3], sums[r]}));
            }
        }
    }

    private static int[] around(Cartcomm grid, int rank) {
        int[] place = grid.Coords(rank);
        return new int[] {
            at(grid, place[0] - 1, place[1]),
            at(grid, place[0] + 1, place[1]),
            at(grid, place[0], place[1] - 1),
            at(grid, place[0], place[1] + 1)
        };
    }

    private static int at(Cartcomm grid, int row, int column) {
        CartParms shape = grid.Get();
        int rows = shape.dims[0];
        int columns = shape.dims[1];
        if (!shape.periods[0] && (row < 0 || row >= rows) || !shape.periods[1] && (column < 0 || column >= columns)) {
            return -1;
        }
        return Math.floorMod(row, rows) * columns + Math.floorMod(column, columns);
    }

    private static String line(long[] report) {
        return "rank " + report[0] + " at " + report[1] + " " + report[2] + " up " + shown(report[3]) + " down "
                + shown(report[4]) + " left " + shown(report[5]) + " right " + shown(report[6]) + " sum " + report[7];
    }

    private static String shown(long rank) {
        return rank < 0 ? "-" : "" + rank;
    }
}
