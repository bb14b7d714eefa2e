import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws Exception {
        return List.of(asking(1, 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws Exception {
        return List.of(asking(random.nextLong(), random.nextLong()).build());
    }

    private static Cases asking(long soon, long late) throws WireException {
        return Cases.play("asking", "Asking")
                .source("oracle", 1, Map.of("soon", soon, "late", late), Map.of("late", 1_500));
    }
}
