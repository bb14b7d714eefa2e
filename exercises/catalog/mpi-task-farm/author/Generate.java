import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Tasks that take long come first, last, or in no order. Inputs: ranks, tasks, how many take long, whether one fails, a seed. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("2 workers", "Farm")
                        .input(3, 6, 0, false, 1L)
                        .sample()
                        .build(),
                Cases.play("3 workers, a task that takes long", "Farm")
                        .input(4, 9, 1, false, 2L)
                        .bothModes()
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played("no workers", 1, 4, 0, false, random),
                played("more workers than tasks", 5, 2, 0, false, random),
                played("no tasks", 3, 0, 0, false, random),
                played("2 workers, a task that fails", 3, 7, 0, true, random),
                played("3 workers, 2 tasks that take long", 4, random.nextInt(14, 20), 2, false, random),
                played("7 workers", 8, random.nextInt(30, 40), 3, true, random));
    }

    private static Case played(String name, int ranks, int tasks, int slow, boolean fails, RandomGenerator random)
            throws WireException {
        return Cases.play(name, "Farm").input(ranks, tasks, slow, fails, random.nextLong()).build();
    }
}
