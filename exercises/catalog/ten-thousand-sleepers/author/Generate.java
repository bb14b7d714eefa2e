import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** A few jobs first, then a failure among them, then as many as the title says. */
public final class Generate implements Generator {
    private static final int MANY = 10_000;
    private static final int NONE = -1;
    private static final String GATE = "here";

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                jobs("one job", 1, NONE).probe(GATE, 1).sample().build(),
                jobs("five jobs", 5, NONE).probeHoldingLast(GATE, 5).sample().build(),
                jobs("five jobs, one of which fails", 5, 2).probeHoldingLast(GATE, 4).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        int failing = random.nextInt(1, 100);
        return List.of(
                jobs("no jobs", 0, NONE).build(),
                jobs("the first job fails", 3, 0).probeHoldingLast(GATE, 2).build(),
                jobs("a hundred jobs", 100, NONE).probe(GATE, 100).build(),
                jobs("a hundred jobs, one of which fails", 100, failing).probe(GATE, 99).build(),
                Cases.play("ten thousand jobs", "Sleepers").input(MANY, NONE, false).probe(GATE, MANY).build());
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                jobs("two jobs", 2, NONE).probe(GATE, 2).build(),
                jobs("three jobs", 3, NONE).probe(GATE, 3).build(),
                jobs("three jobs, one of which fails", 3, 1).probe(GATE, 2).build());
    }

    private static Cases jobs(String name, int count, int failing) {
        return Cases.play(name, "Sleepers").input(count, failing, true);
    }
}
