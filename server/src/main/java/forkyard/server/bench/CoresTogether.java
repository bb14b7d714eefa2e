package forkyard.server.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many times the work of one core some cores do at once. Cores of one chip share its power and its host, so two of them at work do a
 * little less than twice what one does that has the chip to itself; no program can be faster than that.
 */
final class CoresTogether {
    private static final int ROUNDS = 21;

    /** About a third of a second. */
    private static final long STEPS = 160_000_000;

    private CoresTogether() {}

    /** The median of some rounds, in each of which one thread works alone, and then {@code cores} of them at once. */
    static double of(int cores) throws InterruptedException {
        List<Double> ratios = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            nanos(threads, cores); // compiled
            for (int round = 0; round < ROUNDS; round++) {
                double alone = nanos(threads, 1);
                ratios.add(cores * alone / nanos(threads, cores));
            }
        }
        return ratios.stream().sorted().toList().get(ROUNDS / 2);
    }

    /** From the moment that all have begun until the last has ended. */
    private static long nanos(ExecutorService threads, int workers) throws InterruptedException {
        long[] began = {0};
        CyclicBarrier together = new CyclicBarrier(workers, () -> began[0] = System.nanoTime());
        List<Future<Long>> ends = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            ends.add(threads.submit(() -> {
                together.await();
                return spun(began[0]) == 0 ? 0 : System.nanoTime();
            }));
        }
        long last = 0;
        for (Future<Long> end : ends) {
            try {
                last = Math.max(last, end.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a thread that only counts has failed", e.getCause());
            }
        }
        return last - began[0];
    }

    /** A chain of steps that cannot be left out or done two at a time (xorshift; Marsaglia, 2003). */
    private static long spun(long seed) {
        long x = seed | 1;
        for (long i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}
