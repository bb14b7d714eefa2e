import mpi.Cartcomm;
import mpi.MPI;
import mpi.ShiftParms;

/** Cannon: after the skew, blocks of A move left and blocks of B move up. */
public final class Solution implements GridProduct {
    private static final int OWN = 1;
    private static final int MOVED = 2;
    private static final int RESULT = 3;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int row = grid.Coords(grid.Rank())[0];
        int column = grid.Coords(grid.Rank())[1];
        int rows = size(row, q, n);
        int columns = size(column, q, n);
        int[] left = own(grid, q, n, a);
        int[] right = own(grid, q, n, b);
        int[] sum = new int[rows * columns];
        int k = (row + column) % q;
        left = moved(grid, 1, -row, left, rows * size(k, q, n));
        right = moved(grid, 0, -column, right, size(k, q, n) * columns);
        for (int round = 0; round < q; round++) {
            if (round > 0) {
                k = (k + 1) % q;
                left = moved(grid, 1, -1, left, rows * size(k, q, n));
                right = moved(grid, 0, -1, right, size(k, q, n) * columns);
            }
            Block.addProduct(left, right, sum, rows, size(k, q, n), columns);
        }
        collect(grid, q, n, sum, c);
    }

    private static int[] moved(Cartcomm grid, int dimension, int by, int[] block, int length) {
        if (by == 0) {
            return block;
        }
        ShiftParms shift = grid.Shift(dimension, by);
        int to = shift.rank_dest;
        int from = shift.rank_source;
        int[] came = new int[length];
        grid.Sendrecv(block, 0, block.length, MPI.INT, to, MOVED, came, 0, length, MPI.INT, from, MOVED);
        return came;
    }

    private static int[] own(Cartcomm grid, int q, int n, int[] matrix) {
        if (grid.Rank() > 0) {
            int[] block = empty(grid.Coords(grid.Rank()), q, n);
            grid.Recv(block, 0, block.length, MPI.INT, 0, OWN);
            return block;
        }
        for (int r = 1; r < grid.Size(); r++) {
            int[] block = cut(matrix, grid.Coords(r), q, n);
            grid.Send(block, 0, block.length, MPI.INT, r, OWN);
        }
        return cut(matrix, grid.Coords(0), q, n);
    }

    private static void collect(Cartcomm grid, int q, int n, int[] own, int[] c) {
        if (grid.Rank() > 0) {
            grid.Send(own, 0, own.length, MPI.INT, 0, RESULT);
            return;
        }
        paste(own, c, grid.Coords(0), q, n);
        for (int r = 1; r < grid.Size(); r++) {
            int[] block = empty(grid.Coords(r), q, n);
            grid.Recv(block, 0, block.length, MPI.INT, r, RESULT);
            paste(block, c, grid.Coords(r), q, n);
        }
    }

    private static int[] empty(int[] place, int q, int n) {
        return new int[size(place[0], q, n) * size(place[1], q, n)];
    }

    private static int[] cut(int[] matrix, int[] place, int q, int n) {
        return Block.cut(matrix, n, place[0] * n / q, place[1] * n / q, size(place[0], q, n), size(place[1], q, n));
    }

    private static void paste(int[] block, int[] matrix, int[] place, int q, int n) {
        Block.paste(block, matrix, n, place[0] * n / q, place[1] * n / q, size(place[0], q, n), size(place[1], q, n));
    }

    private static int size(int i, int q, int n) {
        return (i + 1) * n / q - i * n / q;
    }
}
