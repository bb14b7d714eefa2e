package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StillnessTest {
    private static final long MILLI = 1_000_000;

    private final Stillness stillness = new Stillness();

    @Test
    void nothingIsSaidBeforeAWholeWindowWasSeen() {
        samples(0, 100, 0.0);

        assertThat(stillness.atRest()).isFalse();
    }

    @Test
    void anIdleJvmIsAtRest() {
        samples(0, 300, 0.01);

        assertThat(stillness.atRest()).isTrue();
    }

    @Test
    void workIsNoRest() {
        samples(0, 300, 0.9);

        assertThat(stillness.atRest()).isFalse();
    }

    @Test
    void workOfLongAgoIsForgotten() {
        samples(0, 300, 0.9);
        samples(300, 600, 0.0);

        assertThat(stillness.atRest()).isTrue();
    }

    @Test
    void aMessageIsNoRest() {
        samples(0, 300, 0.0);
        stillness.disturbed();
        samples(300, 350, 0.0);

        assertThat(stillness.atRest()).isFalse();
    }

    private void samples(int fromMillis, int toMillis, double share) {
        long base = (long) (fromMillis * MILLI * 0.9);
        for (int at = fromMillis; at <= toMillis; at += 10) {
            stillness.sample(at * MILLI, base + (long) ((at - fromMillis) * MILLI * share));
        }
    }
}
