/** How hot a plate is at first, how it conducts heat, and what stands for all its temperatures in the end. */
public final class Plate {
    private Plate() {}

    /** The temperature of a cell before the first step, from 0 to 100. */
    public static double start(long seed, int row, int column) {
        return (mixed(seed + ((long) row << 32) + column) >>> 11) * 0x1p-53 * 100;
    }

    /** How well a cell of this temperature conducts heat; the hotter, the less. From 0 to 1. */
    public static double conduct(double temperature) {
        return StrictMath.exp(-temperature / 100);
    }

    /**
     * What a cell adds to the checksum, which is the sum of this over all cells, as a {@code long} that may overflow.
     *
     * @param n rows and columns of the plate
     */
    public static long share(double temperature, int n, int row, int column) {
        return Double.doubleToLongBits(temperature) * (2 * ((long) row * n + column) + 1);
    }

    private static long mixed(long x) {
        long y = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        long z = (y ^ y >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
