import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** One worker, several, and then what can become of them. */
public final class Generate implements Generator {
    private static final List<String> FIRST = List.of("early", "late", "third", "spare");
    private static final List<String> SECOND = List.of("shift", "watch", "tide");

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("one worker with a name", "NamesPlay")
                .input(1L, "Clerk accounts")
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("with names and without", "NamesPlay")
                        .input(random.nextLong(), "Clerk", "Porter " + name(random), "Porter", "Clerk")
                        .build(),
                Cases.play("both streams", "StreamsPlay").input(random.nextLong()).build(),
                Cases.play("bad ends", "EndsPlay").input(random.nextLong()).build(),
                Cases.play("closing", "ClosingPlay").build());
    }

    private static String name(RandomGenerator random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + SECOND.get(random.nextInt(SECOND.size())) + " = "
                + random.nextInt(10, 100);
    }
}
