/** Neighbouring rows of a square matrix, one after the other in one array. */
public final class Band {
    private Band() {}

    /**
     * The rows that a rank begins with.
     *
     * @param secret of the rank
     * @param n columns of the matrix
     * @param rows how many; may be 0
     */
    public static long[] filled(long secret, int n, int rows) {
        long[] band = new long[rows * n];
        for (int i = 0; i < band.length; i++) {
            band[i] = mixed(secret + i);
        }
        return band;
    }

    /** Depends on all elements and on where they stand. */
    public static long checksum(long[] band) {
        long sum = 0;
        for (int i = 0; i < band.length; i++) {
            sum += band[i] * (2L * i + 1);
        }
        return sum;
    }

    private static long mixed(long x) {
        long y = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        long z = (y ^ y >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
