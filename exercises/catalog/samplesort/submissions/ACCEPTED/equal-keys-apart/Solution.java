import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many more buckets than threads, taken as they come; keys that equal a splitter need no sorting. */
public final class Solution implements KeySort {
    private static final int SPLITTERS_PER_THREAD = 8;
    private static final int SAMPLES_PER_SPLITTER = 8;

    @Override
    public void sort(long[] keys, LongOrder order, int p) throws Exception {
        int n = keys.length;
        if (p == 1 || n < 1000) {
            LocalSort.sort(keys, new long[n], 0, n, order);
            return;
        }
        long[] splitters = splitters(keys, order, SPLITTERS_PER_THREAD * p);
        int buckets = 2 * splitters.length + 1;
        short[] bucketOf = new short[n];
        int[][] next = new int[p][buckets];
        long[] scattered = new long[n];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            forEach(pool, p, part -> {
                for (int i = start(part, n, p); i < start(part + 1, n, p); i++) {
                    bucketOf[i] = (short) bucket(keys[i], splitters, order);
                    next[part][bucketOf[i]]++;
                }
            });
            int[] starts = scan(next, buckets);
            forEach(pool, p, part -> {
                for (int i = start(part, n, p); i < start(part + 1, n, p); i++) {
                    scattered[next[part][bucketOf[i]]++] = keys[i];
                }
            });
            forEach(pool, buckets, bucket -> {
                if (bucket % 2 == 0) {
                    LocalSort.sort(scattered, keys, starts[bucket], starts[bucket + 1], order);
                }
                System.arraycopy(scattered, starts[bucket], keys, starts[bucket], starts[bucket + 1] - starts[bucket]);
            });
        }
    }

    /** Keys at equal distances in a sorted random sample, each only once. */
    private static long[] splitters(long[] keys, LongOrder order, int count) {
        SplittableRandom random = new SplittableRandom();
        long[] sample = new long[SAMPLES_PER_SPLITTER * count];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = keys[random.nextInt(keys.length)];
        }
        LocalSort.sort(sample, new long[sample.length], 0, sample.length, order);
        long[] splitters = new long[count];
        int different = 0;
        for (int i = SAMPLES_PER_SPLITTER / 2; i < sample.length; i += SAMPLES_PER_SPLITTER) {
            if (different == 0 || sample[i] != splitters[different - 1]) {
                splitters[different++] = sample[i];
            }
        }
        return Arrays.copyOf(splitters, different);
    }

    /** Odd for the keys that equal a splitter, even for those between two. */
    private static int bucket(long key, long[] splitters, LongOrder order) {
        int low = 0;
        int high = splitters.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(key, splitters[middle]);
            if (compared == 0) {
                return 2 * middle + 1;
            }
            if (compared < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }

    /** Puts in place of each count where this part's keys of this bucket begin, and returns where the buckets do. */
    private static int[] scan(int[][] counts, int buckets) {
        int[] starts = new int[buckets + 1];
        int at = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket] = at;
            for (int[] ofPart : counts) {
                int count = ofPart[bucket];
                ofPart[bucket] = at;
                at += count;
            }
        }
        starts[buckets] = at;
        return starts;
    }

    private static int start(int part, int n, int p) {
        return (int) ((long) n * part / p);
    }

    private static void forEach(ExecutorService pool, int count, IntConsumer task) throws Exception {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int me = i;
            tasks.add(Executors.callable(() -> task.accept(me)));
        }
        for (Future<Object> done : pool.invokeAll(tasks)) {
            done.get();
        }
    }
}
