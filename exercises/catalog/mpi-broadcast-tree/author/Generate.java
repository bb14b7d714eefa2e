import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Up to nine ranks, each of them the root once. Inputs: ranks, length of the buffer, whether ranks are numbered backwards, a seed for secrets. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("2 ranks", "EveryRoot")
                        .input(2, 3, false, 1L)
                        .sample()
                        .build(),
                Cases.play("4 ranks", "EveryRoot")
                        .input(4, 2, false, 2L)
                        .bothModes()
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("1 rank", "EveryRoot")
                        .input(1, 2, false, random.nextLong())
                        .build(),
                Cases.play("3 ranks", "EveryRoot")
                        .input(3, 1, false, random.nextLong())
                        .build(),
                Cases.play("5 ranks, backwards", "EveryRoot")
                        .input(5, random.nextInt(3, 9), true, random.nextLong())
                        .build(),
                Cases.play("8 ranks", "EveryRoot")
                        .input(8, random.nextInt(3, 9), false, random.nextLong())
                        .build(),
                Cases.play("9 ranks, backwards", "EveryRoot")
                        .input(9, random.nextInt(3, 9), true, random.nextLong())
                        .build());
    }
}
