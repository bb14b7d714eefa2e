/** One thread, all pairs, step after step: what speed is measured against. */
public final class Baseline implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        for (int step = 0; step < steps; step++) {
            Physics.pull(b, ax, ay, az, 0, n);
            Physics.move(b, dt, ax, ay, az, 0, n);
        }
    }
}
