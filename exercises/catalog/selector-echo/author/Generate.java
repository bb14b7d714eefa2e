import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Few clients in several manners; then a crowd, one that never reads, and a thousand. */
public final class Generate implements Generator {
    /** Below those that the system gives out by itself. */
    private static final int LOWEST_PORT = 20_000;

    private static final int HIGHEST_PORT = 30_000;
    private static final int ANY_PORT = 0;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("three clients", "Crowd").input(20_014, 3, 1L).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("lines in pieces, and several at once", "Pieces")
                        .input(port(random), random.nextLong())
                        .build(),
                Cases.play("a hundred clients", "Crowd")
                        .input(port(random), 100, random.nextLong())
                        .build(),
                Cases.play("a client that does not read", "Deaf")
                        .input(ANY_PORT, random.nextLong())
                        .build(),
                Cases.play("a thousand clients", "Crowd")
                        .input(port(random), 1_000, random.nextLong())
                        .build());
    }

    private static int port(RandomGenerator random) {
        return random.nextInt(LOWEST_PORT, HIGHEST_PORT);
    }
}
