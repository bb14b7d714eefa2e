import java.util.Scanner;

/** One row after another. */
public final class Baseline {
    private final int n;
    private final double alpha;
    private double[] now;
    private double[] next;

    private Baseline(int n, double alpha, long seed) {
        this.n = n;
        this.alpha = alpha;
        now = new double[n * n];
        for (int i = 0; i < now.length; i++) {
            now[i] = Plate.start(seed, i / n, i % n);
        }
        next = now.clone();
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int steps = in.nextInt();
        Baseline plate = new Baseline(n, Double.parseDouble(in.next()), in.nextLong());
        for (int step = 0; step < steps; step++) {
            plate.step();
        }
        plate.print();
    }

    private void step() {
        for (int row = 1; row < n - 1; row++) {
            for (int i = row * n + 1; i < row * n + n - 1; i++) {
                double around = now[i - n] + now[i + n] + now[i - 1] + now[i + 1];
                next[i] = now[i] + alpha * Plate.conduct(now[i]) * (around - 4 * now[i]);
            }
        }
        double[] before = now;
        now = next;
        next = before;
    }

    private void print() {
        long checksum = 0;
        for (int i = 0; i < now.length; i++) {
            checksum += Plate.share(now[i], n, i / n, i % n);
        }
        System.out.println(checksum);
        for (int quarter = 1; quarter <= 3; quarter++) {
            System.out.println(now[quarter * n / 4 * (n + 1)]);
        }
    }
}
