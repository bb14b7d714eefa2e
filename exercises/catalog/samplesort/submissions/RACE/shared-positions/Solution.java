import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** Wrong: the threads share one position for each bucket, and two may write to the same place. */
public final class Solution implements KeySort {
    private static final int SAMPLES_PER_THREAD = 64;

    @Override
    public void sort(long[] keys, LongOrder order, int p) throws InterruptedException {
        int n = keys.length;
        if (n < SAMPLES_PER_THREAD * p) {
            LocalSort.sort(keys, new long[n], 0, n, order);
            return;
        }
        int[] splitters = splitters(keys, order, p);
        int[] starts = new int[p + 1];
        for (int i = 0; i < n; i++) {
            starts[bucket(i, splitters, keys, order) + 1]++;
        }
        for (int bucket = 0; bucket < p; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] next = starts.clone();
        long[] scattered = new long[n];
        inParallel(p, part -> {
            for (int i = start(part, n, p); i < start(part + 1, n, p); i++) {
                scattered[next[bucket(i, splitters, keys, order)]++] = keys[i];
            }
        });
        inParallel(p, bucket -> {
            int from = starts[bucket];
            int to = starts[bucket + 1];
            LocalSort.sort(scattered, keys, from, to, order);
            System.arraycopy(scattered, from, keys, from, to - from);
        });
    }

    /** Indices of the splitters. */
    private static int[] splitters(long[] keys, LongOrder order, int p) {
        SplittableRandom random = new SplittableRandom();
        int[] sample = new int[SAMPLES_PER_THREAD * p];
        for (int i = 0; i < sample.length; i++) {
            int index = random.nextInt(keys.length);
            int j = i;
            for (; j > 0 && isBefore(index, sample[j - 1], keys, order); j--) {
                sample[j] = sample[j - 1];
            }
            sample[j] = index;
        }
        int[] splitters = new int[p - 1];
        for (int i = 0; i < splitters.length; i++) {
            splitters[i] = sample[(i + 1) * SAMPLES_PER_THREAD];
        }
        return splitters;
    }

    /** Equal keys count as ordered by their index, so that they too can be split. */
    private static boolean isBefore(int index, int other, long[] keys, LongOrder order) {
        int compared = order.compare(keys[index], keys[other]);
        return compared < 0 || compared == 0 && index < other;
    }

    /** How many splitters come before the key of this index. */
    private static int bucket(int index, int[] splitters, long[] keys, LongOrder order) {
        int low = 0;
        int high = splitters.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(splitters[middle], index, keys, order)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
