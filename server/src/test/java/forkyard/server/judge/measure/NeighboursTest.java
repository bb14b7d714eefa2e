package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Load;
import forkyard.exercise.Speed.Bound;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {
    private static final Duration WALL = Duration.ofSeconds(1);
    private static final Duration OWN = Duration.ofMillis(800);

    /** Millisecond of CPU time that others, or the machine's host, took of two cores in a second. */
    @ParameterizedTest
    @CsvSource({
        "CPU, 0, 0, false",
        "CPU, 80, 80, false",
        "CPU, 81, 0, true",
        "CPU, 0, 81, true",
        "LATENCY, 81, 81, false",
        "LATENCY, 500, 500, false",
        "LATENCY, 501, 0, true",
        "LATENCY, 0, 501, true",
    })
    void aTrialBearsLessWhereItComputesThanWhereItWaits(Bound bound, int foreign, int stolen, boolean disturbed) {
        Load seen = new Load(WALL, OWN.plusMillis(foreign), OWN, Duration.ofMillis(stolen));
        assertThat(Neighbours.disturbed(seen, 2, bound)).isEqualTo(disturbed);
    }
}
