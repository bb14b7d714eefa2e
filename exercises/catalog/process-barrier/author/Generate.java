import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who is slow in which phase, and who dies when, is drawn. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("two children, three phases", "Phases")
                .input(2, 3, 300, 1L)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("alone", "Phases").input(1, 4, 0, random.nextLong()).build(),
                Cases.play("four children", "Phases")
                        .input(4, 8, 2_000, random.nextLong())
                        .build(),
                Cases.play("one dies at work, the others wait", "Death")
                        .input(3, 3, 2, true, random.nextLong())
                        .build(),
                Cases.play("one dies while it waits, another works", "Death")
                        .input(3, 4, 1 + random.nextInt(2), false, random.nextLong())
                        .build());
    }
}
