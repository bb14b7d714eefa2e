import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Wrong: takes it that no bucket gets more than twice as many keys as the others. */
public final class Solution implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) throws Exception {
        if (keys.length == 0) {
            return;
        }
        long[] splitters = splitters(keys, order, p);
        long[][] buckets = new long[p][2 * keys.length / p + 1];
        int[] sizes = new int[p];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            forEach(p, pool, bucket -> {
                for (long key : keys) {
                    if (bucket(key, splitters, order) == bucket) {
                        buckets[bucket][sizes[bucket]++] = key;
                    }
                }
                LocalSort.sort(buckets[bucket], new long[sizes[bucket]], 0, sizes[bucket], order);
            });
        }
        int at = 0;
        for (int bucket = 0; bucket < p; bucket++) {
            System.arraycopy(buckets[bucket], 0, keys, at, sizes[bucket]);
            at += sizes[bucket];
        }
    }

    /** Keys at equal distances, in order. */
    private static long[] splitters(long[] keys, LongOrder order, int p) {
        long[] splitters = new long[p - 1];
        for (int i = 0; i < splitters.length; i++) {
            splitters[i] = keys[start(i + 1, keys.length, p)];
        }
        LocalSort.sort(splitters, new long[p], 0, p - 1, order);
        return splitters;
    }

    /** How many splitters come before the key. */
    private static int bucket(long key, long[] splitters, LongOrder order) {
        int bucket = 0;
        while (bucket < splitters.length && order.compare(splitters[bucket], key) < 0) {
            bucket++;
        }
        return bucket;
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
