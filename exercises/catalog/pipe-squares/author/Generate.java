import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** No value, one, many; and a reader that goes away. What the stages are told at their meeting comes last. */
public final class Generate implements Generator {
    private static final int STAYS = -1;
    private static final int MOST_ADDED = 1_000_000_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("ten values", "Pipeline")
                .input(10, 1, STAYS, 42L, 5L)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                squares("no value", 0, 1, STAYS, random),
                squares("one value", 1, 1, STAYS, random),
                squares("the reader leaves", 1_000_000, 1, 3 + random.nextInt(8), random),
                squares("many values", 200_000, 50_000, STAYS, random));
    }

    private static Case squares(String name, int n, int step, int leaves, RandomGenerator random) throws WireException {
        return Cases.play(name, "Pipeline")
                .input(n, step, leaves, random.nextLong(), random.nextLong(MOST_ADDED))
                .build();
    }
}
