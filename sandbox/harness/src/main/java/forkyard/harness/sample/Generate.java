package forkyard.harness.sample;

import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import java.util.List;
import java.util.random.RandomGenerator;

/** The sample's generator. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws Exception {
        return List.of(Cases.call("one").ask("sum", new int[] {1}, 1).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws Exception {
        return List.of(Cases.call("ten")
                .ask("sum", random.ints(10, 0, 100).toArray(), 2)
                .build());
    }
}
