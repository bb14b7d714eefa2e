import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("2 ranks", "Passed").sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(Cases.play("2 ranks again", "Passed").build());
    }
}
