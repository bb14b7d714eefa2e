/** Sorts nothing: what it takes is the way of the keys in and out. */
public final class Empty implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) {}
}
