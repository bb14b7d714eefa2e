import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** A calm day first; then a full queue, an empty one, and deaths. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("one producer, one consumer", "FlowPlay")
                .input(1, 1, 2, 1L, 5)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                Cases.play("many items", "FlowPlay")
                        .input(2, 2, random.nextInt(3, 6), random.nextLong(), 150)
                        .build(),
                Cases.play("a full queue", "FullPlay")
                        .input(1, 2, random.nextInt(2, 6), random.nextLong())
                        .build(),
                Cases.play("a slow source", "SlowPlay")
                        .input(2, 2, random.nextInt(2, 4), random.nextLong())
                        .build(),
                Cases.play("two consumers die", "DeathPlay")
                        .input(1, 3, random.nextInt(2, 4), random.nextLong())
                        .build());
    }
}
