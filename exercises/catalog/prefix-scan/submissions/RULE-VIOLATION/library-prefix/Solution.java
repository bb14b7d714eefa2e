import java.util.Arrays;

/** Against the rules: the library scans. */
public final class Solution implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) {
        int[][] products = new int[quads.length / 4][];
        for (int i = 0; i < products.length; i++) {
            products[i] = Arrays.copyOfRange(quads, 4 * i, 4 * i + 4);
        }
        int[] last = Quads.identity();
        for (int round = 0; round < rounds && products.length > 0; round++) {
            products[0] = Quads.times(last, products[0]);
            Arrays.parallelPrefix(products, Quads::times);
            last = products[products.length - 1];
        }
        for (int i = 0; i < products.length; i++) {
            System.arraycopy(products[i], 0, quads, 4 * i, 4);
        }
    }
}
