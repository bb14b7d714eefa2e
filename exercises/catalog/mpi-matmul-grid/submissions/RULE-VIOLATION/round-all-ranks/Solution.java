import mpi.Cartcomm;
import mpi.MPI;

/** Wrong: all blocks go round in a ring of all ranks, and each keeps those of its row and its column. */
public final class Solution implements GridProduct {
    private static final int OWN = 1;
    private static final int MOVED = 2;
    private static final int RESULT = 3;

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
        for (int step = 0; step < grid.Size(); step++) {
            int[] of = grid.Coords((grid.Rank() + step) % grid.Size());
            if (step > 0) {
                ownA = moved(grid, ownA, empty(of, q, n));
                ownB = moved(grid, ownB, empty(of, q, n));
            }
            if (of[0] == place[0]) {
                lefts[of[1]] = ownA;
            }
            if (of[1] == place[1]) {
                rights[of[0]] = ownB;
            }
        }
        for (int k = 0; k < q; k++) {
            Block.addProduct(lefts[k], rights[k], sum, rows, size(k, q, n), columns);
        }
        collect(grid, q, n, sum, c);
    }

    private static int[] moved(Cartcomm grid, int[] block, int[] room) {
        int ranks = grid.Size();
        int to = (grid.Rank() + ranks - 1) % ranks;
        int from = (grid.Rank() + 1) % ranks;
        grid.Sendrecv(block, 0, block.length, MPI.INT, to, MOVED, room, 0, room.length, MPI.INT, from, MOVED);
        return room;
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
