import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rings of one rank to eight, no round to a thousand. Inputs: ranks, rounds, a seed for the token's start and the secrets. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("2 ranks, 1 round", "Round").input(2, 1, 3L).sample().build(),
                Cases.play("3 ranks, 2 rounds", "Round")
                        .input(3, 2, 4L)
                        .bothModes()
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("1 rank, 5 rounds", "Round")
                        .input(1, 5, random.nextLong())
                        .build(),
                Cases.play("4 ranks, no round", "Round")
                        .input(4, 0, random.nextLong())
                        .build(),
                Cases.play("3 ranks, 1000 rounds", "Round")
                        .input(3, 1000, random.nextLong())
                        .build(),
                Cases.play("8 ranks, 20 rounds", "Round")
                        .input(8, 20, random.nextLong())
                        .build());
    }
}
