import java.util.concurrent.atomic.AtomicLong;

/** The work as it is meant to be done: a share of it in one thread, the rest in as many as may be. */
public final class Honest {
    private Honest() {}

    /** As {@link Blocks#mix}; the first {@code serial} blocks are done before any other thread is started. */
    public static long mix(long[] seeds, int steps, int serial, int parallelism) {
        AtomicLong all = new AtomicLong(sequential(seeds, steps, 0, serial));
        int rest = Blocks.COUNT - serial;
        Thread[] threads = new Thread[parallelism];
        for (int i = 0; i < parallelism; i++) {
            int from = serial + rest * i / parallelism;
            int to = serial + rest * (i + 1) / parallelism;
            threads[i] = new Thread(() -> all.accumulateAndGet(sequential(seeds, steps, from, to), (a, b) -> a ^ b));
            threads[i].start();
        }
        for (Thread thread : threads) {
            join(thread);
        }
        return all.get();
    }

    /** The blocks from {@code from} up to but not including {@code to}, in the calling thread. */
    public static long sequential(long[] seeds, int steps, int from, int to) {
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
