import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws Exception {
        return List.of(Cases.call("three").ask("doubled", 3).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws Exception {
        return List.of(Cases.call("any").ask("doubled", random.nextInt()).build());
    }
}
