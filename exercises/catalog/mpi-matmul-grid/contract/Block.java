/** Blocks of a matrix, each in an array of its own, row by row. */
public final class Block {
    private Block() {}

    /**
     * Copies a block out of a matrix.
     *
     * @param n columns of the matrix
     * @param top the block's first row
     * @param left the block's first column
     */
    public static int[] cut(int[] matrix, int n, int top, int left, int rows, int columns) {
        int[] block = new int[rows * columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(matrix, (top + row) * n + left, block, row * columns, columns);
        }
        return block;
    }

    /** Copies a block to its place in a matrix. */
    public static void paste(int[] block, int[] matrix, int n, int top, int left, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(block, row * columns, matrix, (top + row) * n + left, columns);
        }
    }

    /**
     * Adds the product of two blocks to a third.
     *
     * @param a {@code rows} times {@code inner} elements
     * @param b {@code inner} times {@code columns} elements
     * @param c {@code rows} times {@code columns} elements
     */
    public static void addProduct(int[] a, int[] b, int[] c, int rows, int inner, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < inner; k++) {
                for (int column = 0; column < columns; column++) {
                    c[row * columns + column] += a[row * inner + k] * b[k * columns + column];
                }
            }
        }
    }
}
