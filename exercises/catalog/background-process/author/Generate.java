import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Plans of daemons and others, and the three ways in which their parent ends. */
public final class Generate implements Generator {
    /** The parent comes to its end; otherwise it is ended by a signal. */
    private static final int BY_ITSELF = 0;

    private static final int TERM = 15;
    private static final int KILL = 9;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("one of each", "Lifetimes")
                .input(List.of("daemon 1", "normal 2"), BY_ITSELF, 1L)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("nobody to wait for", "Lifetimes")
                        .input(plan(random, "daemon", "daemon"), BY_ITSELF, random.nextLong())
                        .build(),
                Cases.play("no daemons", "Lifetimes")
                        .input(plan(random, "normal", "normal"), BY_ITSELF, random.nextLong())
                        .build(),
                Cases.play("the parent is asked to end", "Lifetimes")
                        .input(plan(random, "normal", "daemon"), TERM, random.nextLong())
                        .build(),
                Cases.play("the parent is killed", "Lifetimes")
                        .input(plan(random, "daemon", "normal", "daemon"), KILL, random.nextLong())
                        .build());
    }

    private static List<String> plan(RandomGenerator random, String... kinds) {
        int first = 1 + random.nextInt(1_000);
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> kinds[i] + " " + (first + 7 * i))
                .toList();
    }
}
