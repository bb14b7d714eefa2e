import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** One sample, so that a run of the samples is one world and one answer. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("4 ranks", "Sum").input(4).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(Cases.play("2 ranks", "Sum").input(2).build());
    }
}
