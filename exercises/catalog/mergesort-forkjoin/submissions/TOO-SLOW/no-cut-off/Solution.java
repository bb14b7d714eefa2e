import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Right, but makes a task for every element. */
public final class Solution implements ParallelSort {
    @Override
    public void sort(int[] a, int parallelism) {
        int[] scratch = new int[a.length];
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
            if (to - from < 2) {
                return;
            }
            int middle = (from + to) >>> 1;
            Sort left = new Sort(a, scratch, from, middle);
            Sort right = new Sort(a, scratch, middle, to);
            left.fork();
            right.compute();
            left.join();
            merge(a, scratch, from, middle, to);
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
