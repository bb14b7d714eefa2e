/** Draws the Mandelbrot set with several threads. */
public interface Fractal {
    /**
     * The colours of {@code width} times {@code height} points, row by row. The point in column {@code c} and row
     * {@code r} lies at {@code x0 + (x1 - x0) * c / width} and {@code y0 + (y1 - y0) * r / height}, reckoned in this
     * order.
     *
     * @param width at least 1
     * @param height at least 1
     * @param maxIter after so many steps a point counts as one that stays; at least 1
     * @param p how many threads may work at once, at least 1
     */
    int[] render(Viewport v, int width, int height, int maxIter, int p) throws Exception;
}
