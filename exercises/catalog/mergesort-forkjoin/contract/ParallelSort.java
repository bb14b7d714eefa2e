/** Sorts with several threads. */
public interface ParallelSort {
    /**
     * Puts the array in ascending order.
     *
     * @param parallelism how many threads may work at once, at least 1
     */
    void sort(int[] a, int parallelism);
}
