import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** One sample, so that a run of the samples is four processes and one answer. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("three helpers", "Sum").input(3_000).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("as many as it likes", "Sum").input(random.nextInt(3_000)).build());
    }
}
