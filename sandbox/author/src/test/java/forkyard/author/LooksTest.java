package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.Finding;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final int FEWEST = 20;

    @Test
    void moreThanPMostOfTheTimeBreaksTheRule() {
        assertThat(within(2, 500, 4, 15, 20)).isEqualTo(Finding.Kind.RULE_VIOLATION);
        assertThat(within(2, 500, 4, 15, 19)).isEqualTo(Finding.Kind.RIGHT);
        assertThat(within(3, 500, 4, 15, 20)).isEqualTo(Finding.Kind.RIGHT);
    }

    @Test
    void hardlyEverTwoIsSequential() {
        assertThat(together(7, 99, 1)).isEqualTo(Finding.Kind.SEQUENTIAL);
        assertThat(together(7, 98, 2)).isEqualTo(Finding.Kind.RIGHT);
        assertThat(together(7, 98, 0, 2)).isEqualTo(Finding.Kind.RIGHT);
    }

    @Test
    void tooFewLooksConvictNobodyAndIdleOnesDoNotCount() {
        assertThat(together(1_000, 19)).isEqualTo(Finding.Kind.RIGHT);
        assertThat(together(1_000, 20)).isEqualTo(Finding.Kind.SEQUENTIAL);
        assertThat(within(1, 1_000, 0, 19)).isEqualTo(Finding.Kind.RIGHT);
        assertThat(within(1, 1_000, 0, 20)).isEqualTo(Finding.Kind.RULE_VIOLATION);
    }

    @Test
    void theMostIsTheLastThatWasSeen() {
        assertThat(Looks.of(new int[] {1, 2, 0, 3, 0}, FEWEST).most()).isEqualTo(3);
        assertThat(Looks.of(new int[] {1}, FEWEST).most()).isZero();
    }

    @Test
    void anotherShapeIsMalformed() {
        assertThatThrownBy(() -> Looks.of("many", FEWEST)).isInstanceOf(Malformed.class);
    }

    @Test
    void oneThreadNearlyAllTheTimeIsSequential() {
        assertThat(Sightings.shared(new int[] {96, 4}).kind()).isEqualTo(Finding.Kind.SEQUENTIAL);
        assertThat(Sightings.shared(new int[] {95, 2, 3}).kind()).isEqualTo(Finding.Kind.RIGHT);
        assertThat(Sightings.shared(new int[] {19}).kind()).isEqualTo(Finding.Kind.RIGHT);
        assertThat(Sightings.shared(new int[] {}).kind()).isEqualTo(Finding.Kind.RIGHT);
    }

    private static Finding.Kind within(int p, int... counts) {
        return Looks.of(counts, FEWEST).within(p).kind();
    }

    private static Finding.Kind together(int... counts) {
        return Looks.of(counts, FEWEST).together("counted").kind();
    }
}
