import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Friendly clients first; then slow, silent and vanishing ones, the end, and the other role. */
public final class Generate implements Generator {
    /** Below those that the system gives out by itself. */
    private static final int LOWEST_PORT = 20_000;

    private static final int HIGHEST_PORT = 30_000;
    private static final int ANY_PORT = 0;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("three clients", "Visitors").input(20_013, 0, 3, false, 1L).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("60 clients at once", "Visitors")
                        .input(ANY_PORT, 0, 60, false, random.nextLong())
                        .build(),
                Cases.play("requests that come in pieces", "Visitors")
                        .input(port(random), 0, 5, true, random.nextLong())
                        .build(),
                Cases.play("clients that say nothing", "Visitors")
                        .input(port(random), 40, 10, false, random.nextLong())
                        .build(),
                Cases.play("the end, and a new beginning", "LastOrders")
                        .input(port(random), random.nextLong())
                        .build(),
                Cases.play("the client, and an answer in pieces", "SlowAnswer")
                        .input(random.nextLong(), true)
                        .build(),
                Cases.play("the client, and half an answer", "SlowAnswer")
                        .input(random.nextLong(), false)
                        .build());
    }

    private static int port(RandomGenerator random) {
        return random.nextInt(LOWEST_PORT, HIGHEST_PORT);
    }
}
