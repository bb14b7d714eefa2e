/** Against the rules: makes new threads in each step, and waits for their end instead of at a barrier. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws InterruptedException {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        for (int step = 0; step < steps; step++) {
            Thread[] threads = new Thread[p];
            for (int i = 0; i < p; i++) {
                int from = i * n / p;
                int to = (i + 1) * n / p;
                threads[i] = new Thread(() -> Physics.pull(b, ax, ay, az, from, to));
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            Physics.move(b, dt, ax, ay, az, 0, n);
        }
    }
}
