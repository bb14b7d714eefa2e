import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ranks, n, and a seed for secrets: what can be divided and what cannot, and ranks without rows. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("2 ranks, n = 4", "Transposed")
                .input(2, 4, 7L)
                .bothModes()
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played(1, 5 + random.nextInt(5), random).build(),
                played(3, 7, random).bothModes().build(),
                played(5, 3, random).build(),
                played(4, 97 + 2 * random.nextInt(10), random).build(),
                played(8, 250 + 2 * random.nextInt(10), random).build());
    }

    private static Cases played(int ranks, int n, RandomGenerator random) {
        return Cases.play("ranks: " + ranks + ", n = " + n, "Transposed").input(ranks, n, random.nextLong());
    }
}
