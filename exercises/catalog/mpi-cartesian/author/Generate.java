import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Grids with and without a way round, with and without ranks left over. Inputs: ranks, rows, columns, what wraps, a seed for the ranks' values. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                grid(2, 1, 2, false, false, 1).sample().build(),
                grid(6, 2, 3, true, false, 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                grid(1, 1, 1, true, false, random.nextLong()).build(),
                grid(3, 3, 1, true, true, random.nextLong()).build(),
                grid(5, 2, 2, false, true, random.nextLong()).bothModes().build(),
                grid(8, 2, 3, false, false, random.nextLong()).build(),
                grid(8, 4, 2, true, true, random.nextLong()).build());
    }

    private static Cases grid(int ranks, int rows, int columns, boolean wrapRows, boolean wrapColumns, long seed)
            throws WireException {
        String name = ranks + (ranks == 1 ? " rank, " : " ranks, ") + rows + " x " + columns;
        return Cases.play(name, "Torus").input(ranks, rows, columns, wrapRows, wrapColumns, seed);
    }
}
