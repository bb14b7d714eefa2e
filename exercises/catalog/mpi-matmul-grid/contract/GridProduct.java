import mpi.Cartcomm;

/** The product of two square matrices, by all ranks of a square grid. */
public interface GridProduct {
    /**
     * All ranks of the grid call it. Rank 0 has the matrices, n times n elements row by row; others have empty arrays.
     *
     * @param grid wraps in both dimensions
     * @param n rows and columns of each matrix
     * @param c when it returns in rank 0, the product of a and b
     */
    void multiply(Cartcomm grid, int n, int[] a, int[] b, int[] c);
}
