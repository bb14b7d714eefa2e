/** Begins with the sort of short pieces, and looks left of the array before it asks whether there is anything. */
public final class Solution implements ParallelSort {
    @Override
    public void sort(int[] a, int parallelism) {
        for (int next = 1; next < a.length; next++) {
            int value = a[next];
            int place = next;
            while (a[place - 1] > value && place > 0) {
                a[place] = a[place - 1];
                place--;
            }
            a[place] = value;
        }
    }
}
