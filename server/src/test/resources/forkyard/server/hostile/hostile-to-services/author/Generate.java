import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.author.Pages;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(serving("still there", 1).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(serving("still there again", random.nextLong()).build());
    }

    private static Cases serving(String name, long secret) throws WireException {
        return Cases.play(name, "StillThere")
                .input("" + secret)
                .site(1, Map.of("/page", Pages.html("" + secret), "/held", Pages.html("late")))
                .behind("nobody opens it", List.of("/held"));
    }
}
