import mpi.Cartcomm;
import mpi.MPI;

/** Wrong: in one round, ranks of one row name different roots. */
public final class Solution implements GridProduct {
    private static final int OWN = 1;
    private static final int RESULT = 2;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int[] place = grid.Coords(grid.Rank());
        int[] ownA = own(grid, q, n, a);
        int[] ownB = own(grid, q, n, b);
        Cartcomm inRow = grid.Sub(new boolean[] {false, true});
        Cartcomm inColumn = grid.Sub(new boolean[] {true, false});
        int rows = size(place[0], q, n);
        int columns = size(place[1], q, n);
        int[] sum = new int[rows * columns];
        for (int k = 0; k < q; k++) {
            int inner = size(k, q, n);
            int[] left = place[1] == k ? ownA : new int[rows * inner];
            int[] right = place[0] == k ? ownB : new int[inner * columns];
            inRow.Bcast(left, 0, left.length, MPI.INT, (place[1] + k) % q);
            inColumn.Bcast(right, 0, right.length, MPI.INT, k);
            Block.addProduct(left, right, sum, rows, inner, columns);
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
