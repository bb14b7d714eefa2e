package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {
    private final Look look = new Look();

    @Test
    void whatWasSeenHoldsIfNothingHasComeSince() {
        look.heard();
        look.asked();

        assertThat(look.isUnderWay()).isTrue();
        assertThat(look.answered()).isTrue();
        assertThat(look.isUnderWay()).isFalse();
    }

    /** The last one at a gate arrives while the answer is on its way, and must be held until all others have been seen to wait after that. */
    @Test
    void anArrivalMakesALookThatIsUnderWayStale() {
        look.asked();
        look.heard();

        assertThat(look.answered()).isFalse();

        look.asked();

        assertThat(look.answered()).as("the next one").isTrue();
    }
}
