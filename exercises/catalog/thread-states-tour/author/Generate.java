import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Looks three times; then again and again only at once, when threads that were not waited for are still on their way. */
public final class Generate implements Generator {
    private static final int AT_ONCE = 12;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(tour("three looks", 3).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i <= AT_ONCE; i++) {
            cases.add(tour("a look at once, " + i, 1).build());
        }
        cases.add(tour("ten looks", 10).build());
        return cases;
    }

    private static Cases tour(String name, int looks) {
        return Cases.play(name, "Tour").input(looks);
    }
}
