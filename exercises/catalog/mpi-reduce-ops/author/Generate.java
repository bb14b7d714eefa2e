import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Ranks with many numbers, few, and none. The director gets ranks, seed, n; sum, minimum, maximum, mean and variance; the product; the least and
 * the most that each rank may count above the mean, which is not exact.
 */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(played(2, 7, 10).bothModes().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played(1, random.nextInt(), 10).build(),
                played(7, random.nextInt(), 3).build(),
                played(3, random.nextInt(), 1_000 + random.nextInt(10))
                        .bothModes()
                        .build(),
                played(4, random.nextInt(), 100_000 + random.nextInt(10)).build(),
                played(8, random.nextInt(), 200_000 + random.nextInt(10)).build());
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return played(parallelism, random.nextInt(), size).build();
    }

    private static Cases played(int ranks, long seed, long n) {
        Summary all = new Summary(seed, n, ranks);
        double mean = all.mean();
        double doubt = mean * Statistics.TOLERANCE;
        return Cases.play("ranks: " + ranks + ", numbers: " + n, "Statistics")
                .input(ranks, seed, n)
                .input(new double[] {all.sum(), all.min(), all.max(), mean, all.variance()})
                .input(all.product(), all.surelyAbove(mean + doubt), all.perhapsAbove(mean - doubt));
    }
}
