/** The mergesort that one thread does on its own: for the sample, and for each bucket. */
public final class LocalSort {
    private LocalSort() {}

    /**
     * Sorts the keys from index {@code from} up to but not including {@code to}, and looks at no others. Any number of
     * threads may sort different parts of the same array at once.
     *
     * @param scratch another array, of which the same part is overwritten
     */
    public static void sort(long[] keys, long[] scratch, int from, int to, LongOrder order) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(keys, scratch, from, middle, order);
        sort(keys, scratch, middle, to, order);
        System.arraycopy(keys, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        for (int i = from; left < middle; i++) {
            keys[i] = right == to || order.compare(scratch[left], keys[right]) <= 0 ? scratch[left++] : keys[right++];
        }
    }
}
