/** Against the rules: a thread for each row, whatever p says. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws InterruptedException {
        int[] image = new int[width * height];
        Thread[] threads = new Thread[height];
        for (int i = 0; i < height; i++) {
            int row = i;
            threads[i] = new Thread(() -> renderRow(image, v, width, height, maxIter, row));
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
