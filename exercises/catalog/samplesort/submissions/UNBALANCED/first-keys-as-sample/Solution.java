import java.util.function.IntConsumer;

/** Wrong: the first keys are no random sample; of keys that lie in order, nearly all come after them. */
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
        long[] scattered = new long[n];
        byte[] bucketOf = new byte[n];
        int[][] next = new int[p][p];
        inParallel(p, part -> {
            for (int i = start(part, n, p); i < start(part + 1, n, p); i++) {
                bucketOf[i] = (byte) bucket(i, splitters, keys, order);
                next[part][bucketOf[i]]++;
            }
        });
        int[] starts = scan(next);
        inParallel(p, part -> {
            for (int i = start(part, n, p); i < start(part + 1, n, p); i++) {
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

    /** Indices of the splitters. */
    private static int[] splitters(long[] keys, LongOrder order, int p) {
        int[] sample = new int[SAMPLES_PER_THREAD * p];
        for (int i = 0; i < sample.length; i++) {
            int j = i;
            for (; j > 0 && isBefore(i, sample[j - 1], keys, order); j--) {
                sample[j] = sample[j - 1];
            }
            sample[j] = i;
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
