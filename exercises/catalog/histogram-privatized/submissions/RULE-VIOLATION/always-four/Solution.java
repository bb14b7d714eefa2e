import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Against the rules: makes four threads, whatever p says. */
public final class Solution implements Histogram {
    private static final int BINS = 4 * 256;

    @Override
    public int[] rgba(int[] pixels, int rounds, int p) throws Exception {
        int workers = 4;
        List<Callable<int[]>> tasks = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int first = i;
            tasks.add(() -> count(pixels, first, rounds, workers));
        }
        int[] sums = new int[BINS];
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            for (Future<int[]> part : pool.invokeAll(tasks)) {
                int[] bins = part.get();
                for (int bin = 0; bin < BINS; bin++) {
                    sums[bin] += bins[bin];
                }
            }
        }
        return sums;
    }

    /** Counts every {@code step}-th round from the first one on. */
    private static int[] count(int[] pixels, int first, int rounds, int step) {
        int[] bins = new int[BINS];
        for (int round = first; round < rounds; round += step) {
            for (int pixel : pixels) {
                int colour = Colours.of(pixel, round);
                bins[colour & 255]++;
                bins[256 + (colour >>> 8 & 255)]++;
                bins[512 + (colour >>> 16 & 255)]++;
                bins[768 + (colour >>> 24)]++;
            }
        }
        return bins;
    }
}
