import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** A client and a server first; then many calls at once, a name that is none, a server that begins again, and none at all. */
public final class Generate implements Generator {
    private static final List<String> GREETINGS = List.of("Ahoj", "Bonjour", "Kaixo", "Moin", "Sawubona", "Xin chao");

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("one client", "OneClient").input("Hello", "Ada", false).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("a name that is none", "Nobody").input(greeting(random)).build(),
                Cases.play("two calls at once", "TwoAtOnce").input(greeting(random), name(random)).build(),
                Cases.play("8 clients, 20 calls each", "Crowd").input(greeting(random), name(random)).build(),
                Cases.play("a server that begins again", "OneClient")
                        .input(greeting(random), name(random), true)
                        .build(),
                Cases.play("a server that is gone", "Gone").input(greeting(random), name(random)).build());
    }

    private static String greeting(RandomGenerator random) {
        return GREETINGS.get(random.nextInt(GREETINGS.size())) + random.nextInt(100, 1_000);
    }

    private static String name(RandomGenerator random) {
        return "guest" + random.nextInt(100_000, 1_000_000);
    }
}
