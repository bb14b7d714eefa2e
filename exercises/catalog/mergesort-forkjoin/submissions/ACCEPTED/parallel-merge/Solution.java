import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Merges in parallel too. */
public final class Solution implements ParallelSort {
    private static final int SHORT = 32;
    private static final int CUT_OFF = 1 << 13;

    @Override
    public void sort(int[] a, int parallelism) {
        int[] scratch = new int[a.length];
        if (parallelism == 1 || a.length <= CUT_OFF) {
            sort(a, scratch, 0, a.length);
            return;
        }
        try (ForkJoinPool pool = new ForkJoinPool(parallelism)) {
            pool.invoke(new Sort(a, scratch, 0, a.length));
        }
    }

    private static final class Sort extends RecursiveAction {
        private final int[] a;
        private final int[] scratch;
        private final int from;
        private final int to;

        Sort(int[] a, int[] scratch, int from, int to) {
            this.a = a;
            this.scratch = scratch;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from <= CUT_OFF) {
                sort(a, scratch, from, to);
                return;
            }
            int middle = (from + to) >>> 1;
            Sort left = new Sort(a, scratch, from, middle);
            Sort right = new Sort(a, scratch, middle, to);
            left.fork();
            right.compute();
            left.join();
            System.arraycopy(a, from, scratch, from, to - from);
            new Merge(scratch, from, middle, middle, to, a, from).compute();
        }
    }

    /** Merges two sorted parts of one array into another; cuts the longer one in the middle. */
    private static final class Merge extends RecursiveAction {
        private final int[] source;
        private final int from1;
        private final int to1;
        private final int from2;
        private final int to2;
        private final int[] target;
        private final int at;

        Merge(int[] source, int from1, int to1, int from2, int to2, int[] target, int at) {
            this.source = source;
            this.from1 = from1;
            this.to1 = to1;
            this.from2 = from2;
            this.to2 = to2;
            this.target = target;
            this.at = at;
        }

        @Override
        protected void compute() {
            int length1 = to1 - from1;
            int length2 = to2 - from2;
            if (length1 < length2) {
                new Merge(source, from2, to2, from1, to1, target, at).compute();
                return;
            }
            if (length1 + length2 <= CUT_OFF) {
                mergeHere();
                return;
            }
            int middle1 = (from1 + to1) >>> 1;
            int middle2 = firstNotLess(source[middle1]);
            int middle = at + (middle1 - from1) + (middle2 - from2);
            Merge low = new Merge(source, from1, middle1, from2, middle2, target, at);
            Merge high = new Merge(source, middle1, to1, middle2, to2, target, middle);
            low.fork();
            high.compute();
            low.join();
        }

        private int firstNotLess(int value) {
            int low = from2;
            int high = to2;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (source[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void mergeHere() {
            int next1 = from1;
            int next2 = from2;
            for (int i = at; next1 < to1 || next2 < to2; i++) {
                boolean first = next2 == to2 || next1 < to1 && source[next1] <= source[next2];
                target[i] = first ? source[next1++] : source[next2++];
            }
        }
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
