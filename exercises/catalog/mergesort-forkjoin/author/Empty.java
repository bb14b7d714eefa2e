/** Sorts nothing: what it takes is the way of the numbers in and out. */
public final class Empty implements ParallelSort {
    @Override
    public void sort(int[] a, int parallelism) {}
}
