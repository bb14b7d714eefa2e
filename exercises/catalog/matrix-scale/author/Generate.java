import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** From one worker to many, from even bands to uneven ones, from no rows to a thousand. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                scaling("2 x 2, one worker", 2, 2, new double[] {1, 2, 3, 4}, 4, 1, true).sample().build(),
                scaling("2 x 2, two workers", 2, 2, new double[] {1, 2, 3, 4}, 4, 2, true).sample().build(),
                scaling("5 x 3, four workers", 5, 3, counting(15), -1, 4, false).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(scaling(random, 7, 4, 1).build());
        cases.add(scaling(random, 1, 1, 1).build());
        cases.add(scaling(random, 0, 0, 3).build());
        cases.add(scaling(random, 0, 5, 2).build());
        cases.add(scaling(random, 5, 0, 2).build());
        cases.add(scaling(random, 1, 9, 4).build());
        cases.add(scaling(random, 3, 2, 8).build());
        for (int p : new int[] {2, 3, 4, 7, 8}) {
            cases.add(scaling(random, p * random.nextInt(1, 5), random.nextInt(1, 10), p).build());
            cases.add(scaling(random, p * random.nextInt(1, 5) + random.nextInt(1, p), random.nextInt(1, 10), p).build());
        }
        double[] odd = {0.0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
        cases.add(scaling("odd values times -0.0", 4, 2, odd, -0.0, 2, false).build());
        cases.add(scaling("odd values times NaN", 4, 2, odd, Double.NaN, 3, false).build());
        cases.add(scaling(random, 20, 3, 3).noise(5).build());
        double[] many = random.doubles(7000).toArray();
        cases.add(scaling("1000 x 7, 8 workers", 1000, 7, many, random.nextDouble(), 8, true).build());
        return cases;
    }

    private static Cases scaling(RandomGenerator random, int rows, int cols, int p) {
        double[] values = random.doubles(rows * cols, -1000, 1000).toArray();
        String workers = p == 1 ? "one worker" : p + " workers";
        String name = rows + " x " + cols + ", " + workers;
        return scaling(name, rows, cols, values, random.nextDouble() * 10 - 5, p, false);
    }

    /** @param hold whether one write is held back, which takes a moment each time */
    private static Cases scaling(String name, int rows, int cols, double[] values, double k, int p, boolean hold) {
        Cases cases = Cases.play(name, "Scaling").input(rows, cols, values, k, p);
        if (values.length == 0) {
            return cases;
        }
        int writers = Math.min(p, rows);
        return hold ? cases.probeHoldingLast("write", writers) : cases.probe("write", writers);
    }

    private static double[] counting(int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = i;
        }
        return values;
    }
}
