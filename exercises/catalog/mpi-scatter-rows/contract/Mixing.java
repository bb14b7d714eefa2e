/** A long calculation on a number. */
public final class Mixing {
    private Mixing() {}

    /** The number, mixed up in so many steps, each of which needs the result of the one before. */
    public static long mix(long number, int steps) {
        long x = number;
        for (int step = 0; step < steps; step++) {
            long y = (x + step ^ x >>> 29) * 0x9e3779b97f4a7c15L;
            x = y ^ y >>> 32;
        }
        return x;
    }
}
