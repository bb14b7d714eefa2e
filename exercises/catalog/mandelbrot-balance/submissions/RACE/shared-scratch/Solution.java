import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: all threads keep the point that they follow in the same two fields. */
public final class Solution implements Fractal {
    private double x;
    private double y;

    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws InterruptedException {
        int[] image = new int[width * height];
        AtomicInteger next = new AtomicInteger();
        Thread[] threads = new Thread[p];
        for (int i = 0; i < p; i++) {
            threads[i] = new Thread(() -> {
                for (int row = next.getAndIncrement(); row < height; row = next.getAndIncrement()) {
                    renderRow(image, v, width, height, maxIter, row);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return image;
    }

    private void renderRow(int[] image, Viewport v, int width, int height, int maxIter, int row) {
        double cy = v.y0() + (v.y1() - v.y0()) * row / height;
        for (int col = 0; col < width; col++) {
            double cx = v.x0() + (v.x1() - v.x0()) * col / width;
            image[row * width + col] = colour(cx, cy, maxIter);
        }
    }

    private int colour(double cx, double cy, int maxIter) {
        x = 0;
        y = 0;
        int trace = 0;
        for (int n = 0; n < maxIter; n++) {
            double next = x * x - y * y + cx;
            y = 2 * x * y + cy;
            x = next;
            if (x * x + y * y > 4) {
                return n;
            }
            trace = (trace ^ Double.hashCode(x)) * 0x9E3779B1;
        }
        return trace | Integer.MIN_VALUE;
    }
}
