import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What can be shared out evenly and what cannot. The director gets ranks, n, m, steps, the matrix, and the lines that are to come of it. */
public final class Generate implements Generator {
    private static final int LARGEST = 1_000;
    private static final int STEPS = 1_000;
    private static final int TIMED_ROWS = 64;
    private static final int TIMED_COLUMNS = 32;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(played(2, 5, 3, STEPS, new SplittableRandom(1))
                .bothModes()
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played(1, 6, 4, STEPS, random).build(),
                played(3, 0, 5, STEPS, random).build(),
                played(3, 8, 100, STEPS, random).bothModes().build(),
                played(5, 3, 40, STEPS, random).build(),
                played(4, 121 + 2 * random.nextInt(20), 60, STEPS, random).build(),
                played(8, 202 + 2 * random.nextInt(2), 50, STEPS, random).build());
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return played(parallelism, TIMED_ROWS, TIMED_COLUMNS, size, random).build();
    }

    private static Cases played(int ranks, int n, int m, int steps, RandomGenerator random) {
        int[] matrix = random.ints((long) n * m, -LARGEST, LARGEST + 1).toArray();
        String[] lines = new String[n];
        Arrays.parallelSetAll(lines, row -> line(Arrays.copyOfRange(matrix, row * m, (row + 1) * m), steps));
        return Cases.play("ranks: " + ranks + ", rows: " + n, "Bands").input(ranks, n, m, steps, matrix, lines);
    }

    private static String line(int[] row, int steps) {
        double norm = Math.sqrt(Arrays.stream(row).mapToLong(x -> (long) x * x).sum());
        return norm + " " + Mixing.mix(Double.doubleToLongBits(norm), steps);
    }
}
