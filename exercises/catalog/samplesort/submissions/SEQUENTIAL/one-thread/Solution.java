/** Wrong: one thread sorts, whatever p is. */
public final class Solution implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) {
        LocalSort.sort(keys, new long[keys.length], 0, keys.length, order);
    }
}
