/** A long sequence of numbers, and one of matrices, which nobody has to store: each is calculated from its place. */
public final class Numbers {
    /** Matrices are calculated modulo this. */
    public static final long MODULUS = 1_000_003;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Numbers() {}

    /** The number at a place. */
    public static double value(long seed, long place) {
        return 1e6 + (mixed(seed + place * STEP) >>> 11) * 0x1p-53;
    }

    /** Multiplies a 2 x 2 matrix, row by row, by the matrix at a place, which stands on the right, and keeps the product in it. */
    public static void append(long[] product, long seed, long place) {
        long entries = mixed(seed - (place + 1) * STEP);
        multiply(
                product,
                (entries & 0xffff) + 1,
                (entries >>> 16 & 0xffff) + 1,
                (entries >>> 32 & 0xffff) + 1,
                (entries >>> 48 & 0xffff) + 1);
    }

    /** The same with a matrix that is given. */
    public static void append(long[] product, long[] right) {
        multiply(product, right[0], right[1], right[2], right[3]);
    }

    private static void multiply(long[] product, long a, long b, long c, long d) {
        long left = product[0];
        long right = product[1];
        product[0] = (left * a + right * c) % MODULUS;
        product[1] = (left * b + right * d) % MODULUS;
        left = product[2];
        right = product[3];
        product[2] = (left * a + right * c) % MODULUS;
        product[3] = (left * b + right * d) % MODULUS;
    }

    private static long mixed(long x) {
        long y = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        long z = (y ^ y >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
