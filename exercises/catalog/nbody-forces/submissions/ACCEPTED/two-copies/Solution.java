import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Reads one copy of the positions and writes the other, so that one barrier a step is enough; the caller helps. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws Exception {
        double[][] here = {b.x(), b.y(), b.z()};
        double[][] there = {b.x().clone(), b.y().clone(), b.z().clone()};
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] helpers = new Thread[p - 1];
        for (int i = 0; i < helpers.length; i++) {
            int rank = i + 1;
            helpers[i] = new Thread(() -> work(b, here, there, steps, dt, rank, p, barrier));
            helpers[i].start();
        }
        work(b, here, there, steps, dt, 0, p, barrier);
        for (Thread helper : helpers) {
            helper.join();
        }
        if (steps % 2 == 1) {
            for (int k = 0; k < here.length; k++) {
                System.arraycopy(there[k], 0, here[k], 0, here[k].length);
            }
        }
    }

    private static void work(
            Bodies b, double[][] here, double[][] there, int steps, double dt, int rank, int p, CyclicBarrier barrier) {
        int n = b.x().length;
        int from = rank * n / p;
        int to = (rank + 1) * n / p;
        try {
            for (int step = 0; step < steps; step++) {
                boolean even = step % 2 == 0;
                step(b, even ? here : there, even ? there : here, dt, from, to);
                barrier.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void step(Bodies b, double[][] now, double[][] next, double dt, int from, int to) {
        double[] x = now[0];
        double[] y = now[1];
        double[] z = now[2];
        for (int i = from; i < to; i++) {
            double sumX = 0;
            double sumY = 0;
            double sumZ = 0;
            for (int j = 0; j < x.length; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double dz = z[j] - z[i];
                double d = dx * dx + dy * dy + dz * dz + b.soft()[j];
                double w = b.m()[j] / (d * Math.sqrt(d));
                sumX += w * dx;
                sumY += w * dy;
                sumZ += w * dz;
            }
            b.vx()[i] += dt * sumX;
            b.vy()[i] += dt * sumY;
            b.vz()[i] += dt * sumZ;
            next[0][i] = x[i] + dt * b.vx()[i];
            next[1][i] = y[i] + dt * b.vy()[i];
            next[2][i] = z[i] + dt * b.vz()[i];
        }
    }
}
