/** One thread, one array of bins. */
public final class Baseline implements Histogram {
    @Override
    public int[] rgba(int[] pixels, int rounds, int p) {
        int[] bins = new int[4 * 256];
        for (int round = 0; round < rounds; round++) {
            for (int pixel : pixels) {
                int colour = Colours.of(pixel, round);
                bins[colour & 255]++;
                bins[256 + (colour >>> 8 & 255)]++;
                bins[512 + (colour >>> 16 & 255)]++;
                bins[768 + (colour >>> 24)]++;
            }
        }
        return bins;
    }
}
