package forkyard.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StateCacheTest {
    private record Reached(long state, int preemptions) {}

    @Property
    void aStateIsNewOnceForEachSmallerNumberOfPreemptions(@ForAll("ways") List<Reached> ways) {
        StateCache cache = new StateCache();
        Map<Long, Integer> fewest = new HashMap<>();
        for (Reached each : ways) {
            boolean isNew = each.preemptions() < fewest.getOrDefault(each.state(), Integer.MAX_VALUE);
            assertThat(cache.add(each.state(), each.preemptions())).isEqualTo(isNew);
            fewest.merge(each.state(), each.preemptions(), Math::min);
        }
    }

    @Provide
    Arbitrary<List<Reached>> ways() {
        Arbitrary<Long> states = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-5, 5),
                Arbitraries.longs().map(n -> n << 32));
        return Combinators.combine(states, Arbitraries.integers().between(0, 3))
                .as(Reached::new)
                .list()
                .ofMaxSize(9_000);
    }
}
