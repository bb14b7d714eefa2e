import mpi.Cartcomm;
import mpi.MPI;
import mpi.Request;
import mpi.ShiftParms;

/** Cannon, where the next blocks are under way while those at hand are multiplied. Rank 0 hands them out skewed. */
public final class Solution implements GridProduct {
    private static final int OWN = 1;
    private static final int A_MOVED = 2;
    private static final int B_MOVED = 3;
    private static final int RESULT = 4;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int[] place = grid.Coords(grid.Rank());
        ShiftParms along = grid.Shift(1, -1);
        ShiftParms up = grid.Shift(0, -1);
        int rows = size(place[0], q, n);
        int columns = size(place[1], q, n);
        int k = (place[0] + place[1]) % q;
        int[] left = first(grid, q, n, a, true);
        int[] right = first(grid, q, n, b, false);
        int[] sum = new int[rows * columns];
        for (int round = 0; round < q; round++) {
            int next = (k + 1) % q;
            int[] nextLeft = new int[rows * size(next, q, n)];
            int[] nextRight = new int[size(next, q, n) * columns];
            Request[] moves = {};
            if (round < q - 1) {
                moves = new Request[] {
                    grid.Irecv(nextLeft, 0, nextLeft.length, MPI.INT, along.rank_source, A_MOVED),
                    grid.Irecv(nextRight, 0, nextRight.length, MPI.INT, up.rank_source, B_MOVED),
                    grid.Isend(left, 0, left.length, MPI.INT, along.rank_dest, A_MOVED),
                    grid.Isend(right, 0, right.length, MPI.INT, up.rank_dest, B_MOVED)
                };
            }
            Block.addProduct(left, right, sum, rows, size(k, q, n), columns);
            for (Request move : moves) {
                move.Wait();
            }
            left = nextLeft;
            right = nextRight;
            k = next;
        }
        collect(grid, q, n, sum, c);
    }

    /** The block with which a rank begins: of A in its own row, of B in its own column. */
    private static int[] first(Cartcomm grid, int q, int n, int[] matrix, boolean inRow) {
        if (grid.Rank() > 0) {
            int[] block = empty(skewed(grid.Coords(grid.Rank()), q, inRow), q, n);
            grid.Recv(block, 0, block.length, MPI.INT, 0, OWN);
            return block;
        }
        for (int r = 1; r < grid.Size(); r++) {
            int[] block = cut(matrix, skewed(grid.Coords(r), q, inRow), q, n);
            grid.Send(block, 0, block.length, MPI.INT, r, OWN);
        }
        return cut(matrix, new int[] {0, 0}, q, n);
    }

    private static int[] skewed(int[] place, int q, boolean inRow) {
        int k = (place[0] + place[1]) % q;
        return inRow ? new int[] {place[0], k} : new int[] {k, place[1]};
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
