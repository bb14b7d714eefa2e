import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rings of one rank to seven, borders below and above what JVMs send at once. Inputs: ranks, values of a border, a seed for secrets. */
public final class Generate implements Generator {
    private static final int AT_ONCE = 16_384;
    private static final int LONG = 1_000_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("2 ranks, 3 values", "Swap")
                .input(2, 3, 5L)
                .bothModes()
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("1 rank", "Swap").input(1, 10, random.nextLong()).build(),
                Cases.play("3 ranks", "Swap")
                        .input(3, AT_ONCE + 1, random.nextLong())
                        .bothModes()
                        .build(),
                Cases.play("4 ranks", "Swap")
                        .input(4, AT_ONCE, random.nextLong())
                        .build(),
                Cases.play("7 ranks, 1 value", "Swap")
                        .input(7, 1, random.nextLong())
                        .build(),
                Cases.play("3 ranks, 1,000,000 values", "Swap")
                        .input(3, LONG, random.nextLong())
                        .build());
    }
}
