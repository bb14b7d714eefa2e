import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Halves the rows again and again; idle workers steal the halves that wait. */
public final class Solution implements Fractal {
    @Override
    public int[] render(Viewport v, int width, int height, int maxIter, int p) {
        int[] image = new int[width * height];
        try (ForkJoinPool pool = new ForkJoinPool(p)) {
            pool.invoke(new Rows(image, v, width, height, maxIter, 0, height));
        }
        return image;
    }

    private static final class Rows extends RecursiveAction {
        private final int[] image;
        private final Viewport v;
        private final int width;
        private final int height;
        private final int maxIter;
        private final int from;
        private final int to;

        Rows(int[] image, Viewport v, int width, int height, int maxIter, int from, int to) {
            this.image = image;
            this.v = v;
            this.width = width;
            this.height = height;
            this.maxIter = maxIter;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                renderRow(image, v, width, height, maxIter, from);
                return;
            }
            int middle = (from + to) >>> 1;
            invokeAll(
                    new Rows(image, v, width, height, maxIter, from, middle),
                    new Rows(image, v, width, height, maxIter, middle, to));
        }
    }

    private static void renderRow(int[] image, Viewport v, int width, int height, int maxIter, int row) {
        double cy = v.y0() + (v.y1() - v.y0()) * row / height;
        for (int col = 0; col < width; col++) {
            double cx = v.x0() + (v.x1() - v.x0()) * col / width;
            image[row * width + col] = Point.colour(cx, cy, maxIter);
        }
    }
}
