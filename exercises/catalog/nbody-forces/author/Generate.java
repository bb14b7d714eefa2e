import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One thread first. Several threads simulate the same thing some times over, so that a result that differs from time to
 * time is told from one that is always wrong; enough bodies that the threads meet. Then fewer bodies than threads.
 */
public final class Generate implements Generator {
    private static final double DT = 0.01;
    private static final int TIMES = 4;

    @Override
    public List<Case> samples() throws WireException {
        Bodies two = new Bodies(
                new double[] {0, 3},
                new double[] {0, 4},
                new double[2],
                new double[2],
                new double[2],
                new double[2],
                new double[] {1000, 250},
                new double[] {75, 600});
        Bodies many = bodies(new SplittableRandom(1), 600);
        return List.of(
                simulation("two bodies, one step", two, 1, 0.5, 1, 1).sample().build(),
                simulation("600 bodies, one thread", many, 12, DT, 1, 1).sample().build(),
                simulation("600 bodies, two threads, four times", many, 12, DT, 2, TIMES).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int n : new int[] {0, 1, 2, 37}) {
            cases.add(simulation(n + " bodies, one thread", bodies(random, n), 10, DT, 1, 1).build());
        }
        cases.add(simulation("no steps, one thread", bodies(random, 5), 0, DT, 1, 1).build());
        for (int p : new int[] {2, 3, 4, 7, 8}) {
            int n = random.nextInt(400, 500);
            cases.add(simulation(n + " bodies, p = " + p, bodies(random, n), 11, DT, p, TIMES).build());
        }
        for (int p : new int[] {2, 3, 8}) {
            for (int n : new int[] {0, 1, p - 1, p, p + 1}) {
                cases.add(simulation(n + " bodies, p = " + p, bodies(random, n), 9, DT, p, 1).build());
            }
        }
        cases.add(simulation("no steps, four threads", bodies(random, 50), 0, DT, 4, 1).build());
        cases.add(simulation("delayed", bodies(random, 30), 4, DT, 3, 2).noise(5).build());
        for (int p : new int[] {1, 3}) {
            cases.add(Cases.play("threads made, p = " + p, "ThreadsMade")
                    .input(bodies(random, 200), 40, DT, p)
                    .build());
        }
        // Few and long phases: in a short one, a thread that is woken late on a busy machine finds the others done.
        for (int p : new int[] {2, 4}) {
            cases.add(Cases.play("watched, p = " + p, "AtWork").input(bodies(random, 4096), 5, DT, p).build());
        }
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        String name = "4096 bodies, " + size + " steps, p = " + parallelism;
        return simulation(name, bodies(random, 4096), size, DT, parallelism, 1).build();
    }

    private static Cases simulation(String name, Bodies bodies, int steps, double dt, int p, int times) {
        Cases cases = Cases.call(name);
        for (int i = 0; i < times; i++) {
            cases.ask("simulate", bodies, steps, dt, p);
        }
        return cases;
    }

    private static Bodies bodies(RandomGenerator random, int n) {
        return new Bodies(
                random.doubles(n).toArray(),
                random.doubles(n).toArray(),
                random.doubles(n).toArray(),
                random.doubles(n, -0.1, 0.1).toArray(),
                random.doubles(n, -0.1, 0.1).toArray(),
                random.doubles(n, -0.1, 0.1).toArray(),
                random.doubles(n, 0.5 / Math.max(1, n), 1.5 / Math.max(1, n)).toArray(),
                random.doubles(n, 0.001, 0.01).toArray());
    }
}
