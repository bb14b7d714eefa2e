public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws Exception {
        // Right, but one thread does both phases of each step. Make a team of p, and let it wait where it has to.
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        for (int step = 0; step < steps; step++) {
            pull(b, ax, ay, az, 0, n);
            move(b, dt, ax, ay, az, 0, n);
        }
    }

    /** Sums what pulls at these bodies. What a body does to itself is nothing: its distance is 0. */
    private static void pull(Bodies b, double[] ax, double[] ay, double[] az, int from, int to) {
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

    /** Moves these bodies. */
    private static void move(Bodies b, double dt, double[] ax, double[] ay, double[] az, int from, int to) {
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
