import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Bands of one row, of different heights, no steps. The director gets ranks, n, steps, the input and the output. */
public final class Generate implements Generator {
    private static final int TIMED = 640;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                played(2, 6, 3, new SplittableRandom(1)).bothModes().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played(1, 4 + random.nextInt(5), 4, random).build(),
                played(3, 8, 0, random).build(),
                played(3, 14, 5, random).bothModes().build(),
                played(8, 8, 6, random).build(),
                played(4, 101 + 2 * random.nextInt(10), 31, random).build(),
                played(7, 100 + random.nextInt(5), 30, random).build());
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return played(parallelism, TIMED, size, random).build();
    }

    private static Cases played(int ranks, int n, int steps, RandomGenerator random) {
        double alpha = random.nextDouble(0.05, 0.25);
        long seed = random.nextInt();
        Heated plate = new Heated(n, alpha, seed);
        plate.run(steps);
        return Cases.play("ranks: " + ranks + ", n = " + n + ", steps: " + steps, "Halos")
                .input(ranks, n, steps, n + " " + steps + " " + alpha + " " + seed, plate.lines());
    }
}
