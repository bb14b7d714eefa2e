package forkyard.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.explorer.run.Trace.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {
    @Test
    void theSameAgainAndAgainIsACycle() {
        List<Step> steps = new ArrayList<>(List.of(step("begins"), step("looks around")));
        for (int i = 0; i < 100; i++) {
            steps.addAll(List.of(step("takes"), step("looks"), step("gives")));
        }

        assertThat(Cycle.atTheEndOf(steps)).isPositive();
    }

    @Test
    void countingIsNoCycle() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            steps.addAll(List.of(step("locks"), step("writes " + i), step("unlocks")));
        }

        assertThat(Cycle.atTheEndOf(steps)).isZero();
    }

    @Test
    void aFewRoundsAreNoCycle() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            steps.addAll(List.of(step("locks"), step("unlocks")));
        }

        assertThat(Cycle.atTheEndOf(steps)).isZero();
        assertThat(Cycle.atTheEndOf(List.of())).isZero();
    }

    private static Step step(String text) {
        return new Step("Thread-0", null, text, "", "", List.of());
    }
}
