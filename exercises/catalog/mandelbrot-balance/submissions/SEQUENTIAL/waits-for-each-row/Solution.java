import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wrong: waits for each row before it hands over the next. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws Exception {
        int[] image = new int[width * height];
        try (ExecutorService pool = Executors.newFixedThreadPool(p)) {
            for (int i = 0; i < height; i++) {
                int row = i;
                pool.submit(() -> renderRow(image, v, width, height, maxIter, row)).get();
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
