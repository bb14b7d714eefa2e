import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.Nonce;
import mpi.Cartcomm;
import mpi.MPI;
import mpi.Request;
import mpi.ShiftParms;

public class Main {
    private static final int FIELDS = 8;

    public static void main(String[] args) {
        String[] rest = MPI.Init(args);
        int[] dims = {Integer.parseInt(rest[0]), Integer.parseInt(rest[1])};
        boolean[] wraps = {true, true};
        long value = Nonce.mine(MPI.COMM_WORLD.Rank());
        Cartcomm grid = MPI.COMM_WORLD.Create_cart(dims, wraps, false);
        if (grid != null) {
            work(grid, value);
        }
        MPI.Finalize();
    }

    private static void work(Cartcomm grid, long value) {
        ShiftParms vertical = grid.Shift(0, 1);
        ShiftParms horizontal = grid.Shift(1, 1);
        int[] around = {vertical.rank_source, vertical.rank_dest, horizontal.rank_source, horizontal.rank_dest};
        List<Request> requests = new ArrayList<>();
        long[][] values = new long[4][1];
        for (int side = 0; side < 4; side++) {
            if (around[side] >= 0) {
                requests.add(grid.Irecv(values[side], 0, 1, MPI.LONG, around[side], side));
                requests.add(grid.Isend(new long[] {value}, 0, 1, MPI.LONG, around[side], side ^ 1));
            }
        }
        Request.Waitall(requests.toArray(new Request[0]));
        long sum = values[0][0] + values[1][0] + values[2][0] + values[3][0];
        int[] place = grid.Coords(grid.Rank());
        long[] report = {grid.Rank(), place[0], place[1], around[0], around[1], around[2], around[3], sum};
        long[] all = new long[FIELDS * grid.Size()];
        grid.Gather(report, 0, FIELDS, MPI.LONG, all, 0, FIELDS, MPI.LONG, 0);
        if (grid.Rank() == 0) {
            for (int r = 0; r < grid.Size(); r++) {
                System.out.println(line(Arrays.copyOfRange(all, FIELDS * r, FIELDS * (r + 1))));
            }
        }
    }

    private static String line(long[] report) {
        return "rank " + report[0] + " at " + report[1] + " " + report[2] + " up " + shown(report[3]) + " down "
                + shown(report[4]) + " left " + shown(report[5]) + " right " + shown(report[6]) + " sum " + report[7];
    }

    private static String shown(long rank) {
        return rank < 0 ? "-" : "" + rank;
    }
}
