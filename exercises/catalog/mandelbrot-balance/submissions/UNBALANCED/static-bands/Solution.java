/** Wrong: bands of equally many rows, whatever there is to do in them. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws InterruptedException {
        int[] image = new int[width * height];
        Thread[] threads = new Thread[p];
        for (int i = 0; i < p; i++) {
            int from = i * height / p;
            int to = (i + 1) * height / p;
            threads[i] = new Thread(() -> {
                for (int row = from; row < to; row++) {
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

    private static void renderRow(int[] image, Viewport v, int width, int height, int maxIter, int row) {
        double cy = v.y0() + (v.y1() - v.y0()) * row / height;
        for (int col = 0; col < width; col++) {
            double cx = v.x0() + (v.x1() - v.x0()) * col / width;
            image[row * width + col] = Point.colour(cx, cy, maxIter);
        }
    }
}
