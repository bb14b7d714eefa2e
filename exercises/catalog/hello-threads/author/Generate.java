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
    private static final String GATE = "greet";

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                greetings("one greeting", 1).probeHoldingLast(GATE, 1).sample().build(),
                greetings("three greetings", 3).probeHoldingLast(GATE, 3).sample().build(),
                greetings("ten greetings", 10).probe(GATE, 10).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(greetings("no greetings", 0).build());
        cases.add(greetings("two greetings", 2).probe(GATE, 2).build());
        cases.add(greetings("three greetings, delayed", 3).probe(GATE, 3).noise(10).build());
        int n = random.nextInt(4, 10);
        cases.add(greetings(n + " greetings, delayed", n)
                .probeHoldingLast(GATE, n)
                .noise(2)
                .build());
        cases.add(greetings(MOST + " greetings", MOST).probeHoldingLast(GATE, MOST).build());
        return cases;
    }

    /** Holding one back takes a moment each time, so it is done in some cases only. */
    private static Cases greetings(String name, int n) {
        return Cases.play(name, "Greetings").input(n);
    }
}
