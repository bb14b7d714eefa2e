import java.util.Arrays;

/** Against the rules: the library scans. */
public final class Solution implements MatrixScan {
    private static final int MODULUS = 1_000_003;

    @Override
    public void inclusive(int[] quads, int rounds, int p) {
        int[][] products = new int[quads.length / 4][];
        for (int i = 0; i < products.length; i++) {
            products[i] = Arrays.copyOfRange(quads, 4 * i, 4 * i + 4);
        }
        int[] last = {1, 0, 0, 1};
        for (int round = 0; round < rounds && products.length > 0; round++) {
            products[0] = times(last, products[0]);
            Arrays.parallelPrefix(products, Solution::times);
            last = products[products.length - 1];
        }
        for (int i = 0; i < products.length; i++) {
            System.arraycopy(products[i], 0, quads, 4 * i, 4);
        }
    }

    private static int[] times(int[] left, int[] right) {
        int[] product = new int[4];
        for (int i = 0; i < 4; i++) {
            int row = i / 2 * 2;
            product[i] = (int) (((long) left[row] * right[i % 2] + (long) left[row + 1] * right[i % 2 + 2]) % MODULUS);
        }
        return product;
    }
}
