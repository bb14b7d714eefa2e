import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread first; then the same call many times, which shows races; then small plates. */
public final class Generate implements Generator {
    /** What one thread holds of both grids is more than its core has of fast cache. */
    private static final int TIMED = 850;

    @Override
    public List<Case> samples() throws WireException {
        double[] small = {8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4};
        double[] large = new double[200 * 200];
        for (int i = 0; i < large.length; i++) {
            large[i] = i * 7_919L % 1000 / 10.0;
        }
        return List.of(
                Cases.call("4 x 4, one thread")
                        .ask("run", small, 4, 1, 0.25, 1)
                        .ask("run", small, 4, 2, 0.25, 1)
                        .ask("run", small, 4, 2, 0.25, 1)
                        .sample()
                        .build(),
                again("200 x 200, 100 steps, two threads, 20 times", large, 200, 100, 0.2, 2, 20).sample().build(),
                Cases.call("4 x 4, two threads")
                        .ask("run", small, 4, 1, 0.25, 2)
                        .ask("run", small, 4, 2, 0.25, 2)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(plates(random, 1));
        for (int p : new int[] {3, 4}) {
            int n = random.nextInt(150, 200);
            cases.add(again("many times, " + p + " threads", grid(random, n), n, 101, alpha(random), p, 10).build());
        }
        for (int p : new int[] {2, 3, 4, 7, 8}) {
            cases.add(plates(random, p));
        }
        for (int p : new int[] {2, 3}) {
            cases.add(again("30 x 30, " + p + " threads", grid(random, 30), 30, 7, alpha(random), p, 3)
                    .noise(5)
                    .build());
        }
        for (int p : new int[] {1, 2, 4}) {
            cases.add(Cases.play("threads at work, p = " + p, "AtWork")
                    .input(grid(random, 300), 300, 2_000, alpha(random), p)
                    .build());
        }
        return cases;
    }

    /** @param size how many steps */
    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return Cases.call(TIMED + " x " + TIMED + ", " + size + " steps, p = " + parallelism)
                .ask("run", grid(random, TIMED), TIMED, size, alpha(random), parallelism)
                .build();
    }

    private static Cases again(String name, double[] grid, int n, int steps, double alpha, int p, int times) {
        return Cases.play(name, "Again").input(grid, n, steps, alpha, p, times);
    }

    /** With p = 7 and 8 there are more threads than rows, too. */
    private static Case plates(RandomGenerator random, int p) throws WireException {
        Cases plates = Cases.call("small plates, p = " + p);
        for (int n : new int[] {1, 2, 3, 4, 5, p + 1, p + 2, p + 3, 37}) {
            for (int steps = 0; steps <= 3; steps++) {
                plates.ask("run", grid(random, n), n, steps, alpha(random), p);
            }
        }
        return plates.build();
    }

    private static double[] grid(RandomGenerator random, int n) {
        return random.doubles((long) n * n, 0, 100).toArray();
    }

    private static double alpha(RandomGenerator random) {
        return random.nextDouble(0.05, 0.25);
    }
}
