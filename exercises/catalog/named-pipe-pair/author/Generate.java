import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** One writer first; then a gap, long messages, and all at once. Inputs: writers, texts of each, the longest, a seed. */
public final class Generate implements Generator {
    private static final int LONGEST = 4_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("one writer", "OneAfterAnother")
                .input(1, 5, 40, 1L)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("one writer after another", "OneAfterAnother")
                        .input(2, 4, 300, random.nextLong())
                        .build(),
                Cases.play("a writer that waits for its reader", "WritersFirst")
                        .input(1, 60, LONGEST, random.nextLong())
                        .build(),
                Cases.play("four writers at once", "WritersFirst")
                        .input(4, 300, LONGEST, random.nextLong())
                        .build());
    }
}
