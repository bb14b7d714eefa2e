/** Row after row: what speed is measured against. */
public final class Baseline implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) {
        int[] image = new int[width * height];
        for (int row = 0; row < height; row++) {
            renderRow(image, v, width, height, maxIter, row);
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
