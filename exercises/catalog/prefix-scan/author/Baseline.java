/** The sequential scan that speed is measured against. */
public final class Baseline implements MatrixScan {
    private static final int MODULUS = 1_000_003;

    @Override
    public void inclusive(int[] quads, int rounds, int p) {
        int[] last = {1, 0, 0, 1};
        for (int round = 0; round < rounds; round++) {
            last = scan(quads, 0, quads.length / 4, last);
        }
    }

    /** Makes running products of a block that begin with {@code left}; returns the last of them. */
    private static int[] scan(int[] quads, int from, int to, int[] left) {
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
