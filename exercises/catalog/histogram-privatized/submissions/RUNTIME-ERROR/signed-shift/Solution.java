import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: {@code >>} keeps the sign, and the highest byte of a negative colour becomes a negative index. */
public final class Solution implements Histogram {
    @Override
    public int[] rgba(int[] pixels, int rounds, int p) throws Exception {
        List<Callable<int[][]>> tasks = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            int first = i;
            tasks.add(() -> count(pixels, first, rounds, p));
        }
        int[] sums = new int[4 * 256];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            for (Future<int[][]> part : pool.invokeAll(tasks)) {
                int[][] bins = part.get();
                for (int bin = 0; bin < sums.length; bin++) {
                    sums[bin] += bins[bin / 256][bin % 256];
                }
            }
        }
        return sums;
    }

    private static int[][] count(int[] pixels, int first, int rounds, int step) {
        int[][] bins = new int[4][256];
        for (int round = first; round < rounds; round += step) {
            for (int pixel : pixels) {
                int colour = Colours.of(pixel, round);
                bins[0][colour & 255]++;
                bins[1][colour >> 8 & 255]++;
                bins[2][colour >> 16 & 255]++;
                bins[3][colour >> 24]++;
            }
        }
        return bins;
    }
}
