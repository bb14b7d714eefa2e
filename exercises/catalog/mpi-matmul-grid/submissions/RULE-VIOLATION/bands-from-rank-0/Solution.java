import java.util.Arrays;
import mpi.Cartcomm;
import mpi.MPI;

/** Wrong: rank 0 sends everybody all that is ever needed, and the others have nothing to say to each other. */
public final class Solution implements GridProduct {
    private static final int BAND = 1;
    private static final int STACK = 2;
    private static final int RESULT = 3;

    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        int q = grid.Get().dims[0];
        int[] place = grid.Coords(grid.Rank());
        int rows = size(place[0], q, n);
        int columns = size(place[1], q, n);
        if (grid.Rank() > 0) {
            int[] band = new int[rows * n];
            int[] stack = new int[n * columns];
            grid.Recv(band, 0, band.length, MPI.INT, 0, BAND);
            grid.Recv(stack, 0, stack.length, MPI.INT, 0, STACK);
            int[] sum = new int[rows * columns];
            Block.addProduct(band, stack, sum, rows, n, columns);
            grid.Send(sum, 0, sum.length, MPI.INT, 0, RESULT);
            return;
        }
        for (int r = 1; r < grid.Size(); r++) {
            int[] to = grid.Coords(r);
            int[] band = Block.cut(a, n, to[0] * n / q, 0, size(to[0], q, n), n);
            int[] stack = Block.cut(b, n, 0, to[1] * n / q, n, size(to[1], q, n));
            grid.Send(band, 0, band.length, MPI.INT, r, BAND);
            grid.Send(stack, 0, stack.length, MPI.INT, r, STACK);
        }
        int[] own = new int[rows * columns];
        Block.addProduct(Arrays.copyOf(a, rows * n), Block.cut(b, n, 0, 0, n, columns), own, rows, n, columns);
        Block.paste(own, c, n, 0, 0, rows, columns);
        for (int r = 1; r < grid.Size(); r++) {
            int[] from = grid.Coords(r);
            int[] block = new int[size(from[0], q, n) * size(from[1], q, n)];
            grid.Recv(block, 0, block.length, MPI.INT, r, RESULT);
            Block.paste(block, c, n, from[0] * n / q, from[1] * n / q, size(from[0], q, n), size(from[1], q, n));
        }
    }

    private static int size(int i, int q, int n) {
        return (i + 1) * n / q - i * n / q;
    }
}
