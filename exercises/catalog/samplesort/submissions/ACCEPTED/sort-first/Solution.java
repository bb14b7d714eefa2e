import java.util.Arrays;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/**
 * Sorts blocks first, takes keys at equal distances in each as a sample, and merges what all blocks have between two
 * splitters. Equal keys count as ordered by their index, so that they too can be split.
 */
public final class Solution implements KeySort {
    private static final int SAMPLES_PER_BLOCK = 64;

    @Override
    public void sort(long[] keys, LongOrder order, int p) throws Exception {
        if (p == 1 || keys.length < p * SAMPLES_PER_BLOCK) {
            LocalSort.sort(keys, new long[keys.length], 0, keys.length, order);
            return;
        }
        Work work = new Work(keys, order, p);
        Thread[] threads = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            threads[i] = Thread.ofPlatform().start(() -> work.part(me));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static final class Work {
        private final long[] keys;
        private final long[] merged;
        private final LongOrder order;
        private final int p;
        private final CyclicBarrier barrier;

        /** Where in a block the keys of a part begin, by block and part. */
        private final int[][] cuts;

        Work(long[] keys, LongOrder order, int p) {
            this.keys = keys;
            this.merged = new long[keys.length];
            this.order = order;
            this.p = p;
            this.barrier = new CyclicBarrier(p);
            this.cuts = new int[p][p + 1];
        }

        void part(int me) {
            try {
                LocalSort.sort(keys, merged, start(me), start(me + 1), order);
                barrier.await();
                cut(me);
                barrier.await();
                int[] runs = gather(me);
                barrier.await();
                merge(runs, 0, p);
                System.arraycopy(merged, runs[0], keys, runs[0], runs[p] - runs[0]);
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        }

        private int start(int block) {
            return (int) ((long) keys.length * block / p);
        }

        /** Cuts this thread's block; the splitters are indices of keys, the same for each thread. */
        private void cut(int block) {
            int[] splitters = splitters();
            cuts[block][0] = start(block);
            cuts[block][p] = start(block + 1);
            for (int part = 1; part < p; part++) {
                int low = start(block);
                int high = start(block + 1);
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (isBefore(middle, splitters[part])) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                cuts[block][part] = low;
            }
        }

        private int[] splitters() {
            int[] sample = new int[p * SAMPLES_PER_BLOCK];
            for (int block = 0; block < p; block++) {
                int length = start(block + 1) - start(block);
                for (int i = 0; i < SAMPLES_PER_BLOCK; i++) {
                    sample[block * SAMPLES_PER_BLOCK + i] = start(block) + length * i / SAMPLES_PER_BLOCK;
                }
            }
            sort(sample, 0, sample.length);
            int[] splitters = new int[p];
            for (int part = 1; part < p; part++) {
                splitters[part] = sample[part * SAMPLES_PER_BLOCK];
            }
            return splitters;
        }

        private void sort(int[] sample, int from, int to) {
            if (to - from < 2) {
                return;
            }
            int middle = (from + to) >>> 1;
            sort(sample, from, middle);
            sort(sample, middle, to);
            int[] lefts = Arrays.copyOfRange(sample, from, middle);
            int left = 0;
            int right = middle;
            for (int i = from; left < lefts.length; i++) {
                sample[i] = right == to || isBefore(lefts[left], sample[right]) ? lefts[left++] : sample[right++];
            }
        }

        private boolean isBefore(int index, int other) {
            int compared = order.compare(keys[index], keys[other]);
            return compared < 0 || compared == 0 && index < other;
        }

        /** Copies what the blocks have of a part; returns where each block's begins. */
        private int[] gather(int part) {
            int[] runs = new int[p + 1];
            for (int block = 0; block < p; block++) {
                runs[0] += cuts[block][part] - start(block);
            }
            for (int block = 0; block < p; block++) {
                int length = cuts[block][part + 1] - cuts[block][part];
                System.arraycopy(keys, cuts[block][part], merged, runs[block], length);
                runs[block + 1] = runs[block] + length;
            }
            return runs;
        }

        private void merge(int[] runs, int from, int to) {
            if (to - from < 2) {
                return;
            }
            int middle = (from + to) >>> 1;
            merge(runs, from, middle);
            merge(runs, middle, to);
            Solution.merge(merged, keys, runs[from], runs[middle], runs[to], order);
        }
    }

    /** Merges two sorted parts that lie side by side. */
    private static void merge(long[] a, long[] scratch, int from, int middle, int to, LongOrder order) {
        System.arraycopy(a, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        for (int i = from; left < middle; i++) {
            a[i] = right == to || order.compare(scratch[left], a[right]) <= 0 ? scratch[left++] : a[right++];
        }
    }
}
