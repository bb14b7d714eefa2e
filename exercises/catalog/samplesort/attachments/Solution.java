public final class Solution implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) {
        // Right, but all in one thread. Choose splitters, count, scan and scatter; then p threads sort the buckets.
        sort(keys, new long[keys.length], 0, keys.length, order);
    }

    /** Sorts the part from {@code from} up to but not including {@code to}; uses the same part of {@code scratch}. */
    private static void sort(long[] a, long[] scratch, int from, int to, LongOrder order) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, scratch, from, middle, order);
        sort(a, scratch, middle, to, order);
        System.arraycopy(a, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        for (int i = from; left < middle; i++) {
            a[i] = right == to || order.compare(scratch[left], a[right]) <= 0 ? scratch[left++] : a[right++];
        }
    }
}
