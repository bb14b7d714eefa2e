import java.util.concurrent.atomic.AtomicInteger;

/** Whoever has finished a row takes the next one; the caller helps. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws InterruptedException {
        int[] image = new int[width * height];
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int row = next.getAndIncrement(); row < height; row = next.getAndIncrement()) {
                renderRow(image, v, width, height, maxIter, row);
            }
        };
        Thread[] helpers = new Thread[p - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Thread(worker);
            helpers[i].start();
        }
        worker.run();
        for (Thread helper : helpers) {
            helper.join();
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
