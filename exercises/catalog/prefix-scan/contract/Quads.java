/**
 * Calculates with 2 x 2 matrices that lie one behind the other in an array, four numbers each: upper left, upper right,
 * lower left, lower right. Here {@code from} and {@code to} count matrices, not numbers; {@code to} is the first that is
 * no longer meant.
 */
public final class Quads {
    /** Everything is calculated modulo this, so all numbers are from 0 to 1,000,002. */
    public static final int MODULUS = 1_000_003;

    private Quads() {}

    /** The matrix that leaves every other as it is, in a new array. */
    public static int[] identity() {
        return new int[] {1, 0, 0, 1};
    }

    /** The product of two matrices, in a new array. */
    public static int[] times(int[] left, int[] right) {
        int[] product = right.clone();
        multiply(left, product, 0, 1);
        return product;
    }

    /** Multiplies every matrix of a block by {@code left}, from the left. */
    public static void multiply(int[] left, int[] quads, int from, int to) {
        long a = left[0];
        long b = left[1];
        long c = left[2];
        long d = left[3];
        for (int i = 4 * from; i < 4 * to; i += 4) {
            long e = quads[i];
            long f = quads[i + 1];
            long g = quads[i + 2];
            long h = quads[i + 3];
            quads[i] = (int) ((a * e + b * g) % MODULUS);
            quads[i + 1] = (int) ((a * f + b * h) % MODULUS);
            quads[i + 2] = (int) ((c * e + d * g) % MODULUS);
            quads[i + 3] = (int) ((c * f + d * h) % MODULUS);
        }
    }

    /**
     * Replaces the matrices of a block, one after another, by their running products, which begin with {@code left}.
     *
     * @return the last of them, in a new array; {@code left} again if the block is empty
     */
    public static int[] scan(int[] left, int[] quads, int from, int to) {
        long a = left[0];
        long b = left[1];
        long c = left[2];
        long d = left[3];
        for (int i = 4 * from; i < 4 * to; i += 4) {
            long e = quads[i];
            long f = quads[i + 1];
            long g = quads[i + 2];
            long h = quads[i + 3];
            long upperLeft = (a * e + b * g) % MODULUS;
            long lowerLeft = (c * e + d * g) % MODULUS;
            b = (a * f + b * h) % MODULUS;
            d = (c * f + d * h) % MODULUS;
            a = upperLeft;
            c = lowerLeft;
            quads[i] = (int) a;
            quads[i + 1] = (int) b;
            quads[i + 2] = (int) c;
            quads[i + 3] = (int) d;
        }
        return new int[] {(int) a, (int) b, (int) c, (int) d};
    }
}
