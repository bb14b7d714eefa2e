import mpi.Cartcomm;
import mpi.MPI;
import mpi.ShiftParms;

/** Cannon with blocks of one size, filled up with zeros: what moves stays in its array. */
public final class Solution implements GridProduct {
    private static final int MOVED = 1;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int side = (n + q - 1) / q;
        int[] place = grid.Coords(grid.Rank());
        int[] counts = new int[grid.Size()];
        int[] places = new int[grid.Size()];
        for (int r = 0; r < grid.Size(); r++) {
            counts[r] = side * side;
            places[r] = r * side * side;
        }
        int[] left = scattered(grid, q, n, a, counts, places);
        int[] right = scattered(grid, q, n, b, counts, places);
        move(grid, 1, place[0], left);
        move(grid, 0, place[1], right);
        int[] sum = new int[side * side];
        Block.addProduct(left, right, sum, side, side, side);
        for (int round = 1; round < q; round++) {
            move(grid, 1, 1, left);
            move(grid, 0, 1, right);
            Block.addProduct(left, right, sum, side, side, side);
        }
        int[] all = new int[grid.Rank() == 0 ? grid.Size() * side * side : 0];
        grid.Gatherv(sum, 0, side * side, MPI.INT, all, 0, counts, places, MPI.INT, 0);
        for (int i = 0; i < all.length; i++) {
            int at = place(i, q, n);
            if (at >= 0) {
                c[at] = all[i];
            }
        }
    }

    private static int[] scattered(Cartcomm grid, int q, int n, int[] matrix, int[] counts, int[] places) {
        int side = (n + q - 1) / q;
        int[] all = new int[grid.Rank() == 0 ? grid.Size() * side * side : 0];
        for (int i = 0; i < all.length; i++) {
            int at = place(i, q, n);
            all[i] = at >= 0 ? matrix[at] : 0;
        }
        int[] own = new int[side * side];
        grid.Scatterv(all, 0, counts, places, MPI.INT, own, 0, side * side, MPI.INT, 0);
        return own;
    }

    /** Where in the matrix this element of all blocks stands, negative for what fills up a block. */
    private static int place(int i, int q, int n) {
        int side = (n + q - 1) / q;
        int rank = i / (side * side);
        int row = i / side % side;
        int column = i % side;
        int top = rank / q * n / q;
        int left = rank % q * n / q;
        boolean isInside = top + row < (rank / q + 1) * n / q && left + column < (rank % q + 1) * n / q;
        return isInside ? (top + row) * n + left + column : -1;
    }

    private static void move(Cartcomm grid, int dimension, int by, int[] block) {
        ShiftParms shift = grid.Shift(dimension, -by);
        if (shift.rank_dest != grid.Rank()) {
            grid.Sendrecv_replace(block, 0, block.length, MPI.INT, shift.rank_dest, MOVED, shift.rank_source, MOVED);
        }
    }
}
