/** Wrong: draws the upper half and mirrors it, though the axis seldom lies in the middle of the view. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) {
        int[] image = new int[width * height];
        for (int row = 0; row <= height / 2; row++) {
            renderRow(image, v, width, height, maxIter, row);
        }
        for (int row = height / 2 + 1; row < height; row++) {
            System.arraycopy(image, (height - row) * width, image, row * width, width);
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
