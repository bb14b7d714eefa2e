public final class Solution implements Histogram {
    private static final int BINS = 4 * 256;

    @Override
    public int[] rgba(int[] pixels, int rounds, int p) throws Exception {
        // Right, but all in one thread. Cut the work into p parts, and mind who writes into which bins.
        int[] bins = new int[BINS];
        count(pixels, 0, pixels.length, rounds, bins);
        return bins;
    }

    /** Counts the pixels from {@code from} up to but not including {@code to}. */
    private static void count(int[] pixels, int from, int to, int rounds, int[] bins) {
        for (int round = 0; round < rounds; round++) {
            for (int i = from; i < to; i++) {
                int colour = Colours.of(pixels[i], round);
                bins[colour & 255]++;
                bins[256 + (colour >>> 8 & 255)]++;
                bins[512 + (colour >>> 16 & 255)]++;
                bins[768 + (colour >>> 24)]++;
            }
        }
    }
}
