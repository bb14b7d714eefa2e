/** Counts nothing: what it takes is the way of the pixels in and of the bins out. */
public final class Empty implements Histogram {
    @Override
    public int[] rgba(int[] pixels, int rounds, int p) {
        return new int[4 * 256];
    }
}
