import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** The seeds come to just under a megabyte, of which only the first hundred are used: the rest has to travel all the same. */
public final class Generate implements Generator {
    private static final int SEEDS = 120_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.call("one step").ask("mix", new long[Blocks.COUNT], 1, 1).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.call("ten steps").ask("mix", random.longs(Blocks.COUNT).toArray(), 10, 2).build());
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return Cases.call(size + " steps").ask("mix", random.longs(SEEDS).toArray(), size, parallelism).build();
    }
}
