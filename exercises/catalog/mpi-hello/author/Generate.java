import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Worlds of one rank to eight; the small ones with ranks as threads and as JVMs. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("2 ranks", "Greetings").input(2, 7L).bothModes().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.play("1 rank", "Greetings").input(1, random.nextLong()).build());
        cases.add(Cases.play("3 ranks", "Greetings").input(3, random.nextLong()).bothModes().build());
        cases.add(Cases.play("4 ranks", "Greetings").input(4, random.nextLong()).build());
        cases.add(Cases.play("8 ranks", "Greetings").input(8, random.nextLong()).build());
        return cases;
    }
}
