/** The sequential mergesort that speed is measured against. */
public final class Baseline implements ParallelSort {
    private static final int SHORT = 32;

    @Override
    public void sort(int[] a, int parallelism) {
        sort(a, new int[a.length], 0, a.length);
    }

    /** Sorts the part from {@code from} up to but not including {@code to}. */
    private static void sort(int[] a, int[] scratch, int from, int to) {
        if (to - from <= SHORT) {
            insertionSort(a, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, scratch, from, middle);
        sort(a, scratch, middle, to);
        merge(a, scratch, from, middle, to);
    }

    private static void insertionSort(int[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int value = a[i];
            int j = i - 1;
            while (j >= from && a[j] > value) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = value;
        }
    }

    /** Merges two sorted parts that lie side by side. */
    private static void merge(int[] a, int[] scratch, int from, int middle, int to) {
        System.arraycopy(a, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        for (int i = from; left < middle; i++) {
            a[i] = right == to || scratch[left] <= a[right] ? scratch[left++] : a[right++];
        }
    }
}
