import mpi.Cartcomm;

/** Wrong: rank 0 does it all. */
public final class Solution implements GridProduct {
    @Override
    public void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c) {
        if (grid.Rank() == 0) {
            Block.addProduct(a, b, c, n, n, n);
        }
    }
}
