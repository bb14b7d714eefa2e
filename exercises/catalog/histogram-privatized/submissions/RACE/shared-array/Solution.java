import java.util.ArrayList;
import java.util.List;

/** Wrong: all threads add to the same bins, and {@code ++} is three steps. */
public final class Solution implements Histogram {
    @Override
    public int[] rgba(int[] pixels, int rounds, int p) throws InterruptedException {
        int[] bins = new int[4 * 256];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            int from = (int) ((long) i * pixels.length / p);
            int to = (int) ((i + 1L) * pixels.length / p);
            threads.add(Thread.ofPlatform().start(() -> count(pixels, from, to, rounds, bins)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return bins;
    }

    private static void count(int[] pixels, int from, int to, int rounds, int[] bins) {
        for (int round = 0; round < rounds; round++) {
            for (int i = from; i < to; i++) {
                int colour = Colours.of(pixels[i], round);
                bins[colour & 255]++;
                bins[256 + (colour >>> 8 & 255)]++;
                bins[512 + (colour >>> 16 & 255)]++;
                bins[768 + (colour >>> 24)]++;
            }
        }
    }
}
