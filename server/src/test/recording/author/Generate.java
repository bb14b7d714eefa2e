import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** One play; what it comes to is asked for twice. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() {
        return List.of();
    }

    @Override
    public List<Case> cases(RandomGenerator random) {
        return List.of();
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                Cases.play("one is lost", "Both").input().build(),
                Cases.play("none is lost", "Both").input().build());
    }
}
