import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** What q divides and what it does not, and ranks without a block. Inputs: q, n, the largest element, a seed. */
public final class Generate implements Generator {
    private static final int SMALL = 9;
    private static final int LARGE = 1_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                product(2, 4, SMALL, 1).bothModes().sample().build(),
                product(3, 6, SMALL, 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                product(1, 3, SMALL, random.nextLong()).build(),
                product(2, 5, SMALL, random.nextLong()).build(),
                product(3, 2, SMALL, random.nextLong()).build(),
                product(3, 7, LARGE, random.nextLong()).build(),
                product(2, 40, LARGE, random.nextLong()).build(),
                product(3, 46 + 3 * random.nextInt(5), LARGE, random.nextLong()).build());
    }

    private static Cases product(int q, int n, int largest, long seed) {
        String name = q * q + (q == 1 ? " rank, n = " : " ranks, n = ") + n;
        return Cases.play(name, "Products").input(q, n, largest, seed);
    }
}
