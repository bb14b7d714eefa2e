import java.util.concurrent.atomic.AtomicLong;

/** 50 of a hundred blocks in one thread, the rest in as many as may be. */
public final class Solution implements Blocks {
    private static final int SERIAL = 50;

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        AtomicLong all = new AtomicLong(mix(seeds, steps, 0, SERIAL));
        int rest = COUNT - SERIAL;
        Thread[] threads = new Thread[parallelism];
        for (int i = 0; i < parallelism; i++) {
            int from = SERIAL + rest * i / parallelism;
            int to = SERIAL + rest * (i + 1) / parallelism;
            threads[i] = new Thread(() -> all.accumulateAndGet(mix(seeds, steps, from, to), (a, b) -> a ^ b));
            threads[i].start();
        }
        for (Thread thread : threads) {
            join(thread);
        }
        return all.get();
    }

    private static long mix(long[] seeds, int steps, int from, int to) {
        long all = 0;
        for (int block = from; block < to; block++) {
            all ^= Blocks.block(seeds, steps, block);
        }
        return all;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
