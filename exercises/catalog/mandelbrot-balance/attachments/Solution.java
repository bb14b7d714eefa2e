public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) throws Exception {
        // Right, but one thread draws all rows. Let p threads share them, so that all end at about the same time.
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
