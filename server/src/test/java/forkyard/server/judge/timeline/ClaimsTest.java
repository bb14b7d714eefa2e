package forkyard.server.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Kind;
import forkyard.wire.ThreadLanes.Lane;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ThreadLanes.Span;
import forkyard.wire.ThreadLanes.Total;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Reason LOCK = new Reason(Kind.LOCK, "Counter#1", "main", "Solution.java", 7);
    private static final Reason IDLE = new Reason(Kind.IDLE, "", "", "", 0);
    private static final Lane MAIN = new Lane("main", false, 0, 20_000_000, List.of(), List.of());

    @Test
    void whatCannotBeDrawnMakesNoSense() {
        assertThat(Claims.makeSense(with(new Total(0, 1, 400), new Span(0, 100, 500, 1, 400))))
                .isTrue();
        assertThat(List.of(
                        with(new Total(0, 1, 400), new Span(2, 100, 500, 1, 400)),
                        with(new Total(-1, 1, 400), new Span(0, 100, 500, 1, 400)),
                        with(new Total(0, 1, 20_000_001), new Span(0, 100, 500, 1, 400)),
                        with(new Total(0, 1, Long.MAX_VALUE), new Span(0, 100, 500, 1, 400)),
                        with(new Total(0, 1, 400), new Span(0, 500, 100, 1, 400)),
                        with(new Total(0, 1, 400), new Span(0, Long.MIN_VALUE, Long.MAX_VALUE, 1, 400)),
                        with(new Total(0, 1, 400), new Span(0, 100, 500, 1, 401)),
                        with(new Total(0, 1, 400), new Span(0, 100, 500, 0, 400)),
                        with(new Total(0, 1, 400), new Span(0, 100, 20_000_001, 1, 400)),
                        with(new Total(0, 1, 400), new Span(0, 100, 500, 1, 400), new Span(0, 499, 600, 1, 1))))
                .allSatisfy(lanes -> assertThat(Claims.makeSense(lanes)).isFalse());
    }

    @Test
    void placesAreInTheStudentsFilesOrNowhere() {
        ThreadLanes lanes = with(new Total(0, 1, 400), new Span(0, 100, 500, 1, 400));

        assertThat(Claims.withPlacesIn(Set.of("Solution.java"), lanes)).isEqualTo(lanes);
        assertThat(Claims.withPlacesIn(Set.of("Other.java"), lanes).reasons().getFirst())
                .isEqualTo(new Reason(Kind.LOCK, "Counter#1", "main", "", 0));
    }

    @Test
    void theSentenceNamesTheLockThatCostsMost() {
        // It had something to do for half of the time, and waited for the lock for half of that.
        ThreadLanes lanes = lanes(new Lane(
                "worker",
                false,
                0,
                20_000_000,
                List.of(new Total(0, 9, 5_000_000), new Total(1, 1, 10_000_000)),
                List.of()));

        assertThat(Summary.of(lanes))
                .isEqualTo("2 threads, 20.0 ms: on average 1.3 of them were not waiting."
                        + " The one beside main waited for the lock Counter#1 50 % of the time.");
        assertThat(Summary.of(lanes(new Lane("light", true, 0, 9_000_000, List.of(), List.of()))))
                .isEqualTo("2 threads, 20.0 ms. What virtual threads wait for, but for sleep, is not recorded.");
    }

    private static ThreadLanes with(Total total, Span... spans) {
        return lanes(new Lane("worker", false, 0, 20_000_000, List.of(total), List.of(spans)));
    }

    private static ThreadLanes lanes(Lane worker) {
        return new ThreadLanes(20_000_000, List.of(LOCK, IDLE), List.of(MAIN, worker), 0, 0);
    }
}
