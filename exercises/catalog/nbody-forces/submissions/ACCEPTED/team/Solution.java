import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A team of p threads; all wait for each other after the pulls and after the moves. */
public final class Solution implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) throws InterruptedException {
        int n = b.x().length;
        double[] ax = new double[n];
        double[] ay = new double[n];
        double[] az = new double[n];
        int workers = p;
        CyclicBarrier barrier = new CyclicBarrier(p);
        Thread[] team = new Thread[workers];
        for (int i = 0; i < workers; i++) {
            int from = i * n / workers;
            int to = (i + 1) * n / workers;
            team[i] = new Thread(() -> {
                try {
                    for (int step = 0; step < steps; step++) {
                        Physics.pull(b, ax, ay, az, from, to);
                        barrier.await();
                        Physics.move(b, dt, ax, ay, az, from, to);
                        barrier.await();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            });
            team[i].start();
        }
        for (Thread thread : team) {
            thread.join();
        }
    }
}
