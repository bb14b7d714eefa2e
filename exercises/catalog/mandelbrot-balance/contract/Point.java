/** Follows a point of the plane. */
public final class Point {
    private Point() {}

    /** After how many steps the point leaves; a negative number, mixed from all its steps, if it stays. */
    public static int colour(double cx, double cy, int maxIter) {
        double x = 0;
        double y = 0;
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
