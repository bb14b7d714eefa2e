import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Wrong: right, but each bucket looks through all keys for its own; no key is sent where it belongs. */
public final class Solution implements KeySort {
    private static final int BUCKETS_PER_THREAD = 8;
    private static final int SAMPLES_PER_BUCKET = 8;

    @Override
    public void sort(long[] keys, LongOrder order, int p) throws Exception {
        int count = BUCKETS_PER_THREAD * p;
        if (p == 1 || keys.length < SAMPLES_PER_BUCKET * count) {
            LocalSort.sort(keys, new long[keys.length], 0, keys.length, order);
            return;
        }
        int[] splitters = splitters(keys, order, count);
        long[][] buckets = new long[count][];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            forEach(count, pool, bucket -> {
                long[] mine = new long[keys.length / count];
                int size = 0;
                for (int i = 0; i < keys.length; i++) {
                    if ((bucket == 0 || !isBefore(i, splitters[bucket - 1], keys, order))
                            && (bucket == count - 1 || isBefore(i, splitters[bucket], keys, order))) {
                        mine = size < mine.length ? mine : Arrays.copyOf(mine, 2 * size);
                        mine[size++] = keys[i];
                    }
                }
                buckets[bucket] = Arrays.copyOf(mine, size);
                LocalSort.sort(buckets[bucket], mine, 0, size, order);
            });
        }
        int at = 0;
        for (long[] bucket : buckets) {
            System.arraycopy(bucket, 0, keys, at, bucket.length);
            at += bucket.length;
        }
    }

    /** Indices of the splitters. */
    private static int[] splitters(long[] keys, LongOrder order, int count) {
        int[] sample = new int[SAMPLES_PER_BUCKET * count];
        for (int i = 0; i < sample.length; i++) {
            int index = start(i, keys.length, sample.length);
            int j = i;
            for (; j > 0 && isBefore(index, sample[j - 1], keys, order); j--) {
                sample[j] = sample[j - 1];
            }
            sample[j] = index;
        }
        int[] splitters = new int[count - 1];
        for (int i = 0; i < splitters.length; i++) {
            splitters[i] = sample[(i + 1) * SAMPLES_PER_BUCKET];
        }
        return splitters;
    }

    /** Equal keys count as ordered by their index, so that they too can be split. */
    private static boolean isBefore(int index, int other, long[] keys, LongOrder order) {
        int compared = order.compare(keys[index], keys[other]);
        return compared < 0 || compared == 0 && index < other;
    }

    private static void forEach(int count, ExecutorService pool, IntConsumer task) throws Exception {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int me = i;
            tasks.add(Executors.callable(() -> task.accept(me)));
        }
        for (Future<Object> done : pool.invokeAll(tasks)) {
            done.get();
        }
    }

    private static int start(int part, int n, int p) {
        return (int) ((long) n * part / p);
    }
}
