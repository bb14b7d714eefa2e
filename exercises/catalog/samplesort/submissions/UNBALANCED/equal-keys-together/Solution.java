import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** Wrong: all keys that are equal come into one bucket, and one thread sorts them. */
public final class Solution implements KeySort {
    private static final int SAMPLES_PER_THREAD = 64;

    @Override
    public void sort(long[] keys, LongOrder order, int p) throws InterruptedException {
        long[] splitters = splitters(keys, order, p);
        long[] scattered = new long[keys.length];
        byte[] bucketOf = new byte[keys.length];
        int[][] next = new int[p][p];
        inParallel(p, part -> {
            for (int i = start(part, keys.length, p); i < start(part + 1, keys.length, p); i++) {
                bucketOf[i] = (byte) bucket(keys[i], splitters, order);
                next[part][bucketOf[i]]++;
            }
        });
        int[] starts = scan(next);
        inParallel(p, part -> {
            for (int i = start(part, keys.length, p); i < start(part + 1, keys.length, p); i++) {
                scattered[next[part][bucketOf[i]]++] = keys[i];
            }
        });
        inParallel(p, bucket -> {
            int from = starts[bucket];
            int to = starts[bucket + 1];
            LocalSort.sort(scattered, keys, from, to, order);
            System.arraycopy(scattered, from, keys, from, to - from);
        });
    }

    private static long[] splitters(long[] keys, LongOrder order, int p) {
        SplittableRandom random = new SplittableRandom();
        long[] sample = new long[keys.length == 0 ? 0 : p * SAMPLES_PER_THREAD];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = keys[random.nextInt(keys.length)];
        }
        LocalSort.sort(sample, new long[sample.length], 0, sample.length, order);
        long[] splitters = new long[p - 1];
        for (int i = 1; i < p && sample.length > 0; i++) {
            splitters[i - 1] = sample[i * SAMPLES_PER_THREAD];
        }
        return splitters;
    }

    /** How many splitters come before the key. */
    private static int bucket(long key, long[] splitters, LongOrder order) {
        int low = 0;
        int high = splitters.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(splitters[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Puts in place of each count where this part's keys of this bucket begin, and returns where the buckets do. */
    private static int[] scan(int[][] counts) {
        int[] starts = new int[counts.length + 1];
        int at = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            starts[bucket] = at;
            for (int[] ofPart : counts) {
                int count = ofPart[bucket];
                ofPart[bucket] = at;
                at += count;
            }
        }
        starts[counts.length] = at;
        return starts;
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
