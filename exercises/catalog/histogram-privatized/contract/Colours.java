/** The colours of pixels, which are different ones in every round. */
public final class Colours {
    private static final int STEPS = 19;
    private static final int FACTOR = 0x5ac3f2b5;

    private Colours() {}

    /** A pixel's colour in a round, counted from 0. No byte of it can be had from fewer than all bits of the pixel. */
    public static int of(int pixel, int round) {
        int key = (2 * round + 1) * FACTOR;
        int mixed = 0;
        for (int step = 0; step < STEPS; step++) {
            mixed ^= (pixel ^ Integer.rotateLeft(key, step)) * FACTOR;
        }
        mixed = (mixed ^ mixed >>> 15) * FACTOR;
        return mixed ^ mixed >>> 16;
    }
}
