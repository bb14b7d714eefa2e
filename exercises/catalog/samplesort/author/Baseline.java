/** The mergesort of one thread that speed is measured against; hardly any sort needs fewer comparisons. */
public final class Baseline implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) {
        LocalSort.sort(keys, new long[keys.length], 0, keys.length, order);
    }
}
