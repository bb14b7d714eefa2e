import mpi.Cartcomm;
import mpi.MPI;

/** Wrong: each block is broadcast to the whole grid, and most ranks have no use for it. */
public final class Solution implements GridProduct {
    private static final int OWN = 1;
    private static final int RESULT = 2;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int[] place = grid.Coords(grid.Rank());
        int[] ownA = own(grid, q, n, a);
        int[] ownB = own(grid, q, n, b);
        int rows = size(place[0], q, n);
        int columns = size(place[1], q, n);
        int[] sum = new int[rows * columns];
        int[][] lefts = new int[q][];
        int[][] rights = new int[q][];
        for (int r = 0; r < grid.Size(); r++) {
            int[] from = grid.Coords(r);
            int[] left = r == grid.Rank() ? ownA : empty(from, q, n);
            int[] right = r == grid.Rank() ? ownB : empty(from, q, n);
            grid.Bcast(left, 0, left.length, MPI.INT, r);
            grid.Bcast(right, 0, right.length, MPI.INT, r);
            if (from[0] == place[0]) {
                lefts[from[1]] = left;
            }
            if (from[1] == place[1]) {
                rights[from[0]] = right;
            }
        }
        for (int k = 0; k < q; k++) {
            Block.addProduct(lefts[k], rights[k], sum, rows, size(k, q, n), columns);
        }
        collect(grid, q, n, sum, c);
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
