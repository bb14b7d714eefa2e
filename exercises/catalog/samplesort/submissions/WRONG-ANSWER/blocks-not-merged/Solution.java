import java.util.function.IntConsumer;

/** Wrong: sorts p blocks, and leaves them one behind the other. */
public final class Solution implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) throws InterruptedException {
        int n = keys.length;
        long[] scratch = new long[n];
        inParallel(p, block -> LocalSort.sort(keys, scratch, start(block, n, p), start(block + 1, n, p), order));
    }

    private static int start(int part, int n, int p) {
        return (int) ((long) n * part / p);
    }

    private static void inParallel(int p, IntConsumer work) throws InterruptedException {
        Thread[] threads = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            threads[i] = Thread.ofPlatform().start(() -> work.accept(me));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
