import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** From one greeting to many; three of them again and again, with delays. */
public final class Generate implements Generator {
    private static final int MOST = 50;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                greetings("one greeting", 1).sample().build(),
                greetings("three greetings", 3).sample().build(),
                greetings("ten greetings", 10).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.play("no greetings", "Greetings").input(0).build());
        cases.add(greetings("two greetings", 2).build());
        cases.add(greetings("three greetings, delayed", 3).noise(10).build());
        int n = random.nextInt(4, 10);
        cases.add(greetings(n + " greetings, delayed", n).noise(5).build());
        cases.add(greetings(MOST + " greetings", MOST).build());
        return cases;
    }

    private static Cases greetings(String name, int n) {
        return Cases.play(name, "Greetings").input(n).probeHoldingLast("greet", n);
    }
}
