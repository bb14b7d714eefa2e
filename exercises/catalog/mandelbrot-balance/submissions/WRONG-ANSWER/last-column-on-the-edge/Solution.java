/** Wrong: lays the last column and row on the far edge, as if there were one gap less. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) {
        int[] image = new int[width * height];
        for (int row = 0; row < height; row++) {
            double cy = v.y0() + (v.y1() - v.y0()) * row / (height - 1);
            for (int col = 0; col < width; col++) {
                double cx = v.x0() + (v.x1() - v.x0()) * col / (width - 1);
                image[row * width + col] = Point.colour(cx, cy, maxIter);
            }
        }
        return image;
    }
}
