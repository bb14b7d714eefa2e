/**
 * What a phase does with a block of bodies, in the thread that calls it: with those from {@code from} up to but not
 * including {@code to}. Element {@code i} of {@code ax}, {@code ay} and {@code az} is the pull on body {@code i}.
 */
public final class Physics {
    private Physics() {}

    /**
     * Sums what pulls at these bodies: reads where all are, writes only their own pulls. What a body does to itself is
     * nothing: its distance is 0.
     */
    public static void pull(Bodies b, double[] ax, double[] ay, double[] az, int from, int to) {
        for (int i = from; i < to; i++) {
            double sumX = 0;
            double sumY = 0;
            double sumZ = 0;
            for (int j = 0; j < b.x().length; j++) {
                double dx = b.x()[j] - b.x()[i];
                double dy = b.y()[j] - b.y()[i];
                double dz = b.z()[j] - b.z()[i];
                double d = dx * dx + dy * dy + dz * dz + b.soft()[j];
                double w = b.m()[j] / (d * Math.sqrt(d));
                sumX += w * dx;
                sumY += w * dy;
                sumZ += w * dz;
            }
            ax[i] = sumX;
            ay[i] = sumY;
            az[i] = sumZ;
        }
    }

    /** Moves these bodies: the pulls on them change their velocities, and these their places. */
    public static void move(Bodies b, double dt, double[] ax, double[] ay, double[] az, int from, int to) {
        for (int i = from; i < to; i++) {
            b.vx()[i] += dt * ax[i];
            b.vy()[i] += dt * ay[i];
            b.vz()[i] += dt * az[i];
            b.x()[i] += dt * b.vx()[i];
            b.y()[i] += dt * b.vy()[i];
            b.z()[i] += dt * b.vz()[i];
        }
    }
}
