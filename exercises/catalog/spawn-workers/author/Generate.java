import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Few children first; then more than a pipe holds, and one that ends badly. */
public final class Generate implements Generator {
    private static final int NOBODY = -1;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("two children", "Family").input(2, NOBODY, 1L).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("one child", "Family").input(1, NOBODY, random.nextLong()).build(),
                Cases.play("a child that ends badly", "Family")
                        .input(3, random.nextInt(3), random.nextLong())
                        .build(),
                Cases.play("more than a pipe holds", "Family")
                        .input(6, NOBODY, random.nextLong())
                        .build());
    }
}
