/** Draws nothing: what it takes is the way of an image. */
public final class Empty implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) {
        return new int[width * height];
    }
}
