package forkyard.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.03})
    void theIntervalHoldsTheTruthInNearlyAllOfTheMadeUpMeasurements(double spread) throws Exception {
        assertThat(Coverage.of(spread, 200, new SplittableRandom(7))).isGreaterThan(0.9);
    }
}
