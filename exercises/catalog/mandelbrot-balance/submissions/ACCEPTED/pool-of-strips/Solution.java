import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Strips of two rows wait in the queue of a pool. */
public final class Solution implements Fractal {
    private static final int STRIP = 2;

    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws Exception {
        int[] image = new int[width * height];
        List<Callable<Void>> strips = new ArrayList<>();
        for (int from = 0; from < height; from += STRIP) {
            int first = from;
            int end = Math.min(height, from + STRIP);
            strips.add(() -> {
                for (int row = first; row < end; row++) {
                    renderRow(image, v, width, height, maxIter, row);
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            for (Future<Void> strip : pool.invokeAll(strips)) {
                strip.get();
            }
        }
        return image;
    }

    private static void renderRow(int[] image, Viewport v, int width, int height, int maxIter, int row) {
        double cy = v.y0() + (v.y1() - v.y0()) * row / height;
        for (int col = 0; col < width; col++) {
            double cx = v.x0() + (v.x1() - v.x0()) * col / width;
            image[row * width + col] = Point.colour(cx, cy, maxIter);
        }
    }
}
