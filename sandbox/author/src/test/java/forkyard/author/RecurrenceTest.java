package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecurrenceTest {
    @Property(tries = 200)
    void aLeapEndsWhereTheStepsEnd(@ForAll long seed, @ForAll long from, @ForAll @IntRange(max = 1_000) int steps) {
        Recurrence recurrence = Recurrence.random(new Random(seed));
        long x = from;
        for (int i = 0; i < steps; i++) {
            x = x * recurrence.multiplier() + recurrence.increment();
        }

        assertThat(recurrence.leap(from, steps)).isEqualTo(x);
    }
}
